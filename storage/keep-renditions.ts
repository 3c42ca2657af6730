/** Where renditions are put: below `media/` of the data folder, or in the bucket, where every instance finds them. */
import { readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { BucketFault } from '@/storage/ask-bucket';
import type { Bucket } from '@/storage/bucket';
import { keepInCache } from '@/storage/bucket-cache';
import { putObject } from '@/storage/bucket-objects';
import { dataFolder, mediaBucket } from '@/storage/environment';

export const mediaFolder = (key: string) => path.join(dataFolder(), 'media', key);

/** Takes over a folder with all renditions of a picture. False where the store does not take them. */
export async function keepRenditions(key: string, folder: string): Promise<boolean> {
  const bucket = mediaBucket();
  if (bucket) return putIntoBucket(bucket, key, folder);
  // All of them appear at once.
  await rename(folder, mediaFolder(key));
  return true;
}

async function putIntoBucket(bucket: Bucket, key: string, folder: string): Promise<boolean> {
  try {
    for (const file of await readdir(folder)) {
      const bytes = await readFile(path.join(folder, file));
      await putObject(bucket, `media/${key}/${file}`, bytes);
      await keepInCache(`media/${key}/${file}`, bytes);
    }
    return true;
  } catch (error) {
    if (!(error instanceof BucketFault)) throw error;
    console.error(error.message);
    return false;
  }
}
