/** A picture for readers: only while a live article shows it and its licence allows. */
import type { ByteRange } from '@/domain/byte-range';
import { renditionAt, renditionTypes } from '@/domain/rendition';
import { readRendition } from '@/storage/media-store';
import { publicPictureUntil } from '@/storage/pictures';

/** A browser may keep a picture for an hour at most, so that a kill reaches it too. */
const longestKept = 3600;

export type PublicPicture = {
  type: string;
  size: number;
  /** A rendition never changes, so its address is its version. */
  etag: string;
  /** Seconds for which it may be kept. */
  maxAge: number;
  read(range: ByteRange | 'whole'): ReadableStream<Uint8Array>;
};

export async function readPublicPicture(key: string, file: string, now: Date): Promise<PublicPicture | null> {
  const wanted = renditionAt(key, file);
  const shown = wanted && (await publicPictureUntil(wanted.key));
  if (!shown) return null;
  const rendition = await readRendition(wanted);
  if (!rendition) return null;
  const left = shown.until ? Math.floor((shown.until.getTime() - now.getTime()) / 1000) : longestKept;
  return {
    type: renditionTypes[wanted.format],
    etag: `"${key}-${file}"`,
    maxAge: Math.max(0, Math.min(left, longestKept)),
    ...rendition,
  };
}
