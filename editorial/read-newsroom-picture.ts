/** A picture for whoever works in the newsroom, also of a draft; for others it is not there. */
import type { Actor } from '@/domain/person';
import { renditionAt, renditionTypes } from '@/domain/rendition';
import { pictureEyes } from '@/editorial/picture-eyes';
import { reading } from '@/storage/article-pages';
import { readRendition, type ReadableRendition } from '@/storage/read-rendition';
import { maySeePicture } from '@/storage/newsroom-pictures';

export type NewsroomPicture = ReadableRendition & { type: string; etag: string };

export async function readNewsroomPicture(
  actor: Actor,
  { key, file }: { key: string; file: string },
  now: Date,
): Promise<NewsroomPicture | null | 'store_unreachable'> {
  const wanted = renditionAt(key, file);
  if (!wanted || !(await maySeePicture(reading(), await pictureEyes(actor, now), key))) return null;
  const rendition = await readRendition(wanted);
  if (!rendition || rendition === 'store_unreachable') return rendition;
  // A rendition never changes, so its address is its version.
  return { ...rendition, type: renditionTypes[wanted.format], etag: `"${key}-${file}"` };
}
