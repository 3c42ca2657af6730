import type { IncomingMessage, ServerResponse } from 'node:http';
import { renditionAt } from '@/domain/rendition';
import { plainAnswer } from '@/press/plain-answer';
import type { PublicPictures } from '@/press/public-pictures';
import { sendPicture } from '@/press/send-picture';
import type { PublicPicture } from '@/storage/public-picture';
import { readRendition } from '@/storage/read-rendition';

/** A browser may keep a picture for an hour at most, so that a kill reaches it too. */
const longestKept = 3600;

type Media = {
  pictures: PublicPictures;
  cutOffSince: () => Date | null;
  /** Hands the request to the newsroom process. */
  passOn: () => void;
};

/** Answers `/media/{key}/{width}.{ext}`: to readers what a live article shows; the rest is for who has a session. */
export async function media(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { pictures, cutOffSince, passOn }: Media,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const sentence = 'This address can only be read.';
    return plainAnswer(request, response, { status: 405, sentence, headers: { Allow: 'GET, HEAD' } });
  }
  const [, key = '', file = ''] = /^\/media\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  const wanted = renditionAt(key, file);
  if (!wanted) return unknown(request, response);
  const shown = await pictures.find(wanted.key).catch(() => 'nobody to ask' as const);
  if (shown === 'nobody to ask') return unavailable(request, response);
  // Without a cookie nobody has a session: an invented address costs no more than the look-up.
  if (!shown) return request.headers.cookie ? passOn() : unknown(request, response);
  const rendition = await readRendition(wanted);
  if (rendition === 'store_unreachable') return unavailable(request, response);
  if (!rendition) return unknown(request, response);
  const since = cutOffSince();
  if (since) response.setHeader('Stet-Cut-Off-Since', since.toUTCString());
  sendPicture(request, response, wanted, { rendition, maxAge: secondsFor(shown) });
}

function secondsFor({ until }: PublicPicture): number {
  if (!until) return longestKept;
  const left = Math.floor((until.getTime() - Date.now()) / 1000);
  return Math.max(0, Math.min(left, longestKept));
}

function unknown(request: IncomingMessage, response: ServerResponse) {
  plainAnswer(request, response, { status: 404, sentence: 'There is no such picture.' });
}

function unavailable(request: IncomingMessage, response: ServerResponse) {
  const sentence = 'This picture cannot be shown at the moment. Please try again shortly.';
  plainAnswer(request, response, { status: 503, sentence, headers: { 'Retry-After': '5' } });
}
