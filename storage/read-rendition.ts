import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { ByteRange } from '@/domain/byte-range';
import type { Rendition } from '@/domain/rendition';
import { BucketFault } from '@/storage/ask-bucket';
import type { Bucket } from '@/storage/bucket';
import { cachedFile, keepInCache, markUsed } from '@/storage/bucket-cache';
import { getObject } from '@/storage/bucket-objects';
import { dataFolder, mediaBucket } from '@/storage/environment';

export type ReadableRendition = { size: number; read(range: ByteRange | 'whole'): Readable };

/** Null where the picture has no such width. */
export async function readRendition(
  rendition: Rendition,
): Promise<ReadableRendition | null | 'store_unreachable'> {
  const object = `media/${rendition.key}/${rendition.width}.${rendition.format}`;
  // Of a newsroom that moved to a bucket, what was taken in before lies here still.
  const here = await onDisk(path.join(dataFolder(), object));
  if (here) return here;
  const bucket = mediaBucket();
  if (!bucket) return null;
  const cached = cachedFile(object);
  return (await onDisk(cached, (lastUsed) => markUsed(cached, lastUsed))) ?? fromBucket(bucket, object);
}

async function onDisk(file: string, used?: (lastUsed: Date) => Promise<void>) {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return null;
  await used?.(found.mtime);
  return {
    size: found.size,
    read: (range: ByteRange | 'whole') => {
      const { from, to } = range === 'whole' ? { from: 0, to: found.size - 1 } : range;
      return createReadStream(file, { start: from, end: to });
    },
  };
}

const underWay = new Map<string, Promise<Buffer | null>>();

/** However many ask for it at once, it is fetched once. */
async function fromBucket(bucket: Bucket, object: string) {
  const fetching = underWay.get(object) ?? fetched(bucket, object).finally(() => underWay.delete(object));
  underWay.set(object, fetching);
  try {
    const bytes = await fetching;
    return bytes && inMemory(bytes);
  } catch (error) {
    if (!(error instanceof BucketFault)) throw error;
    console.error(error.message);
    return 'store_unreachable';
  }
}

async function fetched(bucket: Bucket, object: string): Promise<Buffer | null> {
  const bytes = await getObject(bucket, object);
  if (bytes) await keepInCache(object, bytes);
  return bytes;
}

const inMemory = (bytes: Buffer): ReadableRendition => ({
  size: bytes.length,
  read: (range) =>
    Readable.from([range === 'whole' ? bytes : bytes.subarray(range.from, range.to + 1)], {
      objectMode: false,
    }),
});
