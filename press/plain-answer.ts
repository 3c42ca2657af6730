import type { IncomingMessage, ServerResponse } from 'node:http';
import { barePolicy } from '@/press/guard-headers';

type Plain = { status: number; sentence: string; headers?: Record<string, string> };

/** An answer of the front door's own, for when there is no page to show: one sentence, kept by nobody. */
export function plainAnswer(request: IncomingMessage, response: ServerResponse, plain: Plain) {
  if (response.headersSent) return void response.destroy();
  const body = plainPage(plain.sentence);
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
export function plainPage(sentence: string): string {
  const text = sentence.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Stet</title><body><p>${text}</p></body></html>\n`;
}
