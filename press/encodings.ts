/** The forms in which a page goes over the wire, and which of them a client wants. */
import { promisify } from 'node:util';
import zlib from 'node:zlib';

export const encodings = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof encodings)[number];

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

const atOnce = 5;
const later = 11;

const brotliOf = (bytes: Buffer, quality: number) =>
  brotli(bytes, {
    params: {
      [zlib.constants.BROTLI_PARAM_QUALITY]: quality,
      [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

export async function encoded(identity: Buffer): Promise<Record<Encoding, Buffer>> {
  const [br, zipped] = await Promise.all([brotliOf(identity, atOnce), gzip(identity, { level: 6 })]);
  return { br, gzip: zipped, identity };
}

/** Smaller by a sixth and a hundred times slower: for pages that stay. */
export const encodedBest = (identity: Buffer) => brotliOf(identity, later);

/** What clients say is always one of a few sentences. */
const answered = new Map<string, Encoding>();
const sentences = 200;

/** The best of our forms that `Accept-Encoding` allows (RFC 9110, 12.5.3). */
export function preferredEncoding(accepted: string | undefined): Encoding {
  if (!accepted) return 'identity';
  const known = answered.get(accepted);
  if (known) return known;
  const weights = new Map(
    accepted.split(',').map((part) => {
      const [name = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return [name, q === undefined ? 1 : Number(q) || 0] as const;
    }),
  );
  const allows = (encoding: Encoding) => (weights.get(encoding) ?? weights.get('*') ?? 0) > 0;
  const preferred = encodings.find(allows) ?? 'identity';
  if (answered.size < sentences) answered.set(accepted, preferred);
  return preferred;
}
