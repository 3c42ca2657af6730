/** What of a file a request asks for, after RFC 9110: one range of bytes; a list of ranges gets the whole file. */
export type ByteRange = { from: number; to: number };

type Asking = { range: string | null; ifRange: string | null };
type Held = { size: number; etag: string };

export function byteRange({ range, ifRange }: Asking, { size, etag }: Held): ByteRange | 'whole' | 'outside' {
  const match = /^bytes=(\d*)-(\d*)$/.exec(range?.trim() ?? '');
  const [, first = '', last = ''] = match ?? [];
  if (!match || (first === '' && last === '')) return 'whole';
  // The client holds a part of another version: that part is of no use to it.
  if (ifRange !== null && ifRange !== etag) return 'whole';
  if (first === '')
    return Number(last) === 0 ? 'outside' : { from: Math.max(0, size - Number(last)), to: size - 1 };
  const from = Number(first);
  if (last !== '' && Number(last) < from) return 'whole';
  if (from >= size) return 'outside';
  return { from, to: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
