import { lengthHeader } from '@/domain/rendition';
import { byteRange } from '@/domain/byte-range';
import { readPublicPicture, type PublicPicture } from '@/editorial/read-public-picture';

type Context = { params: Promise<{ key: string; file: string }> };

const nosniff = { 'X-Content-Type-Options': 'nosniff' };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { key, file } = await params;
  const picture = await readPublicPicture(key, file, new Date());
  return picture
    ? picturePart(request, picture)
    : new Response(null, { status: 404, headers: { ...nosniff, 'Cache-Control': 'no-store' } });
}

export const HEAD = GET;

function picturePart(request: Request, picture: PublicPicture): Response {
  const { size, etag, type, maxAge } = picture;
  const lasting = {
    ...nosniff,
    ETag: etag,
    'Cache-Control': `public, max-age=${maxAge}`,
    'Accept-Ranges': 'bytes',
  };
  if (holdsAlready(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers: lasting });
  const asking = { range: request.headers.get('range'), ifRange: request.headers.get('if-range') };
  // A range is a wish of GET alone.
  const range = request.method === 'GET' ? byteRange(asking, { size, etag }) : 'whole';
  if (range === 'outside') {
    return new Response(null, { status: 416, headers: { ...nosniff, 'Content-Range': `bytes */${size}` } });
  }
  const { from, to } = range === 'whole' ? { from: 0, to: size - 1 } : range;
  const headers = { ...lasting, 'Content-Type': type, [lengthHeader]: String(to - from + 1) };
  const body = request.method === 'HEAD' ? null : picture.read(range);
  if (range === 'whole') return new Response(body, { headers });
  return new Response(body, {
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${from}-${to}/${size}` },
  });
}

function holdsAlready(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  return (
    ifNoneMatch.trim() === '*' ||
    ifNoneMatch.split(',').some((held) => held.trim().replace(/^W\//, '') === etag)
  );
}
