import type { IncomingMessage, ServerResponse } from 'node:http';
import { notFoundPath, pathOf } from '@/press/address';
import type { Address } from '@/press/address';
import { askNewsroom } from '@/press/ask-newsroom';
import type { Asking, Newsroom, NewsroomAnswer } from '@/press/ask-newsroom';
import { plainAnswer } from '@/press/plain-answer';
import { preferredLanguage } from '@/domain/preferred-language';
import { pressedPage } from '@/press/pressed-page';
import type { PressedPage } from '@/press/pressed-page';

export type PublicPages = {
  newsroom: Newsroom;
  asking: Asking;
  databaseIsUp: () => Promise<boolean>;
};

/** Answers a public address: a finished page, or a plain one that says why there is none. */
export async function publicPage(
  request: IncomingMessage,
  response: ServerResponse,
  address: Address,
  pages: PublicPages,
) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const sentence = 'This address can only be read.';
    return plainAnswer(request, response, { status: 405, sentence, headers: { Allow: 'GET, HEAD' } });
  }
  if (address.kind === 'root') return toFront(request, response);
  if (address.kind === 'elsewhere') return moved(response, address.path);
  const path = address.kind === 'unknown' ? notFoundPath(address.language) : pathOf(address);
  const answer = await askNewsroom(pages.newsroom, path!, pages.asking).catch(() => null);
  if (!answer) return unavailable(request, response);
  const page = finished(answer);
  if ('fault' in page) {
    if (answer.status >= 500 && !(await pages.databaseIsUp())) return unavailable(request, response);
    console.error(`${path} was not served: ${page.fault}`);
    const sentence = 'This page cannot be shown at the moment. The fault has been noted.';
    return plainAnswer(request, response, { status: 500, sentence });
  }
  send(request, response, page, address);
}

/** What Next answered, if it is a page that a reader may have. */
function finished({ status, headers, body }: NewsroomAnswer): PressedPage {
  if (status !== 200) return { fault: `Next answered ${status}` };
  if (!headers['content-type']?.startsWith('text/html')) return { fault: 'Next answered no page' };
  if (headers['set-cookie']) return { fault: 'Next wanted to set a cookie' };
  return pressedPage(body);
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { mark, html }: Extract<PressedPage, { mark: unknown }>,
  address: Address,
) {
  response.writeHead(address.kind === 'unknown' ? 404 : mark.status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(html),
    'Cache-Control': 'public, no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...(mark.status === 301 ? { Location: encodeURI(decodeURI(mark.location!)) } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : html);
}

function toFront(request: IncomingMessage, response: ServerResponse) {
  const location = `/${preferredLanguage(request.headers['accept-language'])}`;
  response
    .writeHead(302, {
      Location: location,
      Vary: 'Accept-Language',
      'Cache-Control': 'no-store',
      'Content-Length': 0,
    })
    .end();
}

function moved(response: ServerResponse, location: string) {
  response
    .writeHead(301, { Location: location, 'Cache-Control': 'public, no-cache', 'Content-Length': 0 })
    .end();
}

function unavailable(request: IncomingMessage, response: ServerResponse) {
  const sentence = 'The paper cannot be read at the moment. Please try again shortly.';
  plainAnswer(request, response, { status: 503, sentence, headers: { 'Retry-After': '5' } });
}
