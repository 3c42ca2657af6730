import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { byteRange } from '@/domain/byte-range';
import { renditionTypes, type Rendition } from '@/domain/rendition';
import { names } from '@/press/etag';
import type { ReadableRendition } from '@/storage/read-rendition';

/** Nothing of it ever runs, whatever somebody managed to hand in as a picture. */
export const pictureGuards = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "sandbox; default-src 'none'",
};

/** Sends a picture, the part of it that is asked for, or word that the client has it already. */
export function sendPicture(
  request: IncomingMessage,
  response: ServerResponse,
  { key, width, format }: Rendition,
  { rendition: { size, read }, maxAge }: { rendition: ReadableRendition; maxAge: number },
): void {
  const { method, headers } = request;
  // A rendition never changes, so its address is its version.
  const etag = `"${key}-${width}.${format}"`;
  const lasting = { ...pictureGuards, ETag: etag, 'Cache-Control': `public, max-age=${maxAge}` };
  if (names(headers['if-none-match'], etag)) return void response.writeHead(304, lasting).end();
  const asking = { range: headers.range ?? null, ifRange: headers['if-range']?.toString() ?? null };
  // A range is a wish of GET alone.
  const range = method === 'GET' ? byteRange(asking, { size, etag }) : 'whole';
  if (range === 'outside') {
    const told = { ...pictureGuards, 'Content-Range': `bytes */${size}`, 'Content-Length': 0 };
    return void response.writeHead(416, told).end();
  }
  const { from, to } = range === 'whole' ? { from: 0, to: size - 1 } : range;
  response.writeHead(range === 'whole' ? 200 : 206, {
    ...lasting,
    'Content-Type': renditionTypes[format],
    'Content-Length': to - from + 1,
    'Accept-Ranges': 'bytes',
    ...(range === 'whole' ? {} : { 'Content-Range': `bytes ${from}-${to}/${size}` }),
  });
  if (method === 'HEAD') return void response.end();
  // Ends both sides when one breaks off; the client sees a cut answer as cut.
  pipeline(read(range), response, () => undefined);
}
