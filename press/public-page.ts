import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Address } from '@/press/address';
import { barePolicy } from '@/press/guard-headers';
import { plainAnswer } from '@/press/plain-answer';
import { preferredLanguage } from '@/domain/preferred-language';
import type { PressedCopy } from '@/press/pressed-copy';
import type { Fault } from '@/press/pressed-page';
import type { Press } from '@/press/pressing';
import { sendCopy } from '@/press/send-copy';

export type PublicPages = {
  press: Press;
  databaseIsUp: () => Promise<boolean>;
  cutOffSince: () => Date | null;
};

/** Answers a public address: a finished page, or a plain one that says why there is none. */
export async function publicPage(
  request: IncomingMessage,
  response: ServerResponse,
  address: Address,
  { press, databaseIsUp, cutOffSince }: PublicPages,
) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const sentence = 'This address can only be read.';
    return plainAnswer(request, response, { status: 405, sentence, headers: { Allow: 'GET, HEAD' } });
  }
  if (address.kind === 'root') return toFront(request, response);
  if (address.kind === 'elsewhere') return moved(response, address.path);
  const page = await press.page(address).catch((): PressedCopy | Fault | null => null);
  if (!page) return unavailable(request, response);
  if ('fault' in page) {
    if (!(await databaseIsUp())) return unavailable(request, response);
    console.error(`${request.url} was not served: ${page.fault}`);
    const sentence = 'This page cannot be shown at the moment. The fault has been noted.';
    return plainAnswer(request, response, { status: 500, sentence });
  }
  sendCopy(request, response, page, cutOffSince());
}

function toFront(request: IncomingMessage, response: ServerResponse) {
  const location = `/${preferredLanguage(request.headers['accept-language'])}`;
  response
    .writeHead(302, {
      Location: location,
      Vary: 'Accept-Language',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': barePolicy,
      'Content-Length': 0,
    })
    .end();
}

function moved(response: ServerResponse, location: string) {
  response
    .writeHead(301, {
      Location: location,
      'Cache-Control': 'public, no-cache',
      'Content-Security-Policy': barePolicy,
      'Content-Length': 0,
    })
    .end();
}

export function unavailable(request: IncomingMessage, response: ServerResponse) {
  const sentence = 'The paper cannot be read at the moment. Please try again shortly.';
  plainAnswer(request, response, { status: 503, sentence, headers: { 'Retry-After': '5' } });
}
