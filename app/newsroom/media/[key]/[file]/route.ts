import { Readable } from 'node:stream';
import { actingOrNull } from '@/app/newsroom/acting';
import { lengthHeader } from '@/domain/rendition';
import { readNewsroomPicture } from '@/editorial/read-newsroom-picture';

type Context = { params: Promise<{ key: string; file: string }> };

/** Kept by the one browser and asked about each time: whoever may not see it any more does not. */
const guarded = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'private, no-cache' };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const acting = await actingOrNull();
  const picture = acting && (await readNewsroomPicture(acting.actor, await params, acting.by.now));
  if (!picture)
    return new Response(null, { status: 404, headers: { ...guarded, 'Cache-Control': 'no-store' } });
  if (picture === 'store_unreachable')
    return new Response(null, { status: 503, headers: { ...guarded, 'Retry-After': '5' } });
  const { size, etag, type } = picture;
  const headers = { ...guarded, ETag: etag };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  const told = { ...headers, 'Content-Type': type, [lengthHeader]: String(size) };
  const bytes =
    request.method === 'HEAD' ? null : (Readable.toWeb(picture.read('whole')) as ReadableStream<Uint8Array>);
  return new Response(bytes, { headers: told });
}

export const HEAD = GET;
