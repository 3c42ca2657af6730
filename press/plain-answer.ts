import type { IncomingMessage, ServerResponse } from 'node:http';
import { languageCodes, type Language } from '@/domain/language';
import { barePolicy } from '@/press/guard-headers';

type Plain = {
  status: number;
  sentence: string;
  /** Of the sentence; English without. */
  language?: Language;
  headers?: Record<string, string>;
};

/** An answer of the front door's own, for when there is no page to show: one sentence, kept by nobody. */
export function plainAnswer(request: IncomingMessage, response: ServerResponse, plain: Plain) {
  if (response.headersSent) return void response.destroy();
  const body = plainPage(plain.sentence, plain.language);
  response.writeHead(plain.status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': barePolicy,
    ...plain.headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The least that is a page. */
export function plainPage(sentence: string, language: Language = 'en'): string {
  const text = sentence.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html><html lang="${languageCodes[language].bcp47}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Stet</title><body><p>${text}</p></body></html>\n`;
}
