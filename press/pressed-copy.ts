/** A finished page or document ready to be sent: every form it goes out in, with its headers, made once. */
import { encoded, encodedBest, encodings, type Encoding } from '@/press/encodings';
import { etagOf } from '@/press/etag';
import type { Mark } from '@/press/mark';
import type { Finished } from '@/press/finished';

/** `headers`: names and values by turns, as Node writes them without looking at each. */
type Form = { body: Buffer; headers: string[] };

export type PressedCopy = {
  status: Mark['status'];
  tag: string;
  forms: Record<Encoding, Form>;
  /** The headers of a 304. */
  unchanged: string[];
  tags: readonly string[];
  /** The page is right until then, in milliseconds. */
  until: number | null;
  pressedAt: number;
  /** What it takes of the memory. */
  bytes: number;
  /** Asked for since the last round of those who make room. */
  wanted: boolean;
};

/** Nobody shows a page without asking whether it still is one; but an old one is better than none for a day. */
const caching = 'public, no-cache, stale-if-error=86400';

export async function pressedCopy(
  { mark, bytes, type, policy }: Finished,
  now: number,
  /** What every answer says. */
  guards: readonly string[] = [],
): Promise<PressedCopy> {
  const isText = !type.startsWith('image/');
  // A picture is packed already: it goes out as it is, whatever the client could unpack.
  const bodies = isText ? await encoded(bytes) : { br: bytes, gzip: bytes, identity: bytes };
  const tag = etagOf(bytes);
  const shared = ['Cache-Control', caching, 'ETag', tag, 'Vary', 'Accept-Encoding'];
  const location = mark.status === 301 ? ['Location', encodeURI(decodeURI(mark.location!))] : [];
  const common = [
    ...['Content-Type', type, ...shared, ...location],
    ...['Content-Security-Policy', policy, ...guards],
  ];
  const form = (encoding: Encoding): Form => formOf(isText ? encoding : 'identity', bodies[encoding], common);
  const forms = Object.fromEntries(encodings.map((one) => [one, form(one)])) as Record<Encoding, Form>;
  return {
    status: mark.status,
    tag,
    forms,
    unchanged: shared,
    tags: mark.tags,
    until: mark.until ? Date.parse(mark.until) : null,
    pressedAt: now,
    bytes: [...new Set(Object.values(bodies))].reduce((sum, body) => sum + body.length, 2_000),
    wanted: true,
  };
}

function formOf(encoding: Encoding, body: Buffer, common: readonly string[]): Form {
  const packed = encoding === 'identity' ? [] : ['Content-Encoding', encoding];
  return { body, headers: [...common, ...packed, 'Content-Length', String(body.length)] };
}

/** Packs the page as small as it gets, while it is read already. */
export async function packTighter(copy: PressedCopy): Promise<void> {
  const before = copy.forms.br;
  if (before.body === copy.forms.identity.body) return;
  const body = await encodedBest(copy.forms.identity.body);
  const headers = before.headers.with(-1, String(body.length));
  copy.forms.br = { body, headers };
}
