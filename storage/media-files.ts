/** Every file of media, as paths with `/`: those of the data folder and those of the bucket. */
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { BucketFault } from '@/storage/ask-bucket';
import type { Bucket } from '@/storage/bucket';
import { getObject, listObjects, putObject } from '@/storage/bucket-objects';
import { mediaBucket } from '@/storage/environment';
import { keepFile } from '@/storage/kept-file';

export type MediaFile = { file: string; open(): Promise<Readable> };

export async function listMedia(dataFolder: string): Promise<MediaFile[]> {
  const here = await mediaOnDisk(dataFolder);
  const bucket = mediaBucket();
  const there = bucket ? await listObjects(bucket, 'media/') : [];
  return [
    ...here.map((file) => ({
      file,
      open: () => Promise.resolve(createReadStream(path.join(dataFolder, file))),
    })),
    ...there
      .filter((file) => ownName.test(file) && !here.includes(file))
      .map((file) => ({ file, open: () => openObject(bucket!, file) })),
  ];
}

/** A bucket may hold what others put there; it is none of ours. */
const ownName = /^media(\/[\w-][\w.-]*)+$/;

async function openObject(bucket: Bucket, file: string): Promise<Readable> {
  const bytes = await getObject(bucket, file);
  if (!bytes) throw new BucketFault(`${file} is gone from ${bucket.endpoint.host}`, 404);
  return Readable.from([bytes], { objectMode: false });
}

/** Puts a file of a backup back to where media are kept. */
export async function putMediaBack(dataFolder: string, backup: string, file: string): Promise<void> {
  const source = path.join(backup, file);
  const bucket = mediaBucket();
  if (bucket) await putObject(bucket, file, await readFile(source));
  else await keepFile(createReadStream(source), dataFolder, file);
}

/** What is being written lies under a dot. */
async function mediaOnDisk(dataFolder: string): Promise<string[]> {
  try {
    const entries = await readdir(path.join(dataFolder, 'media'), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(dataFolder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
      )
      .filter((file) => !file.split('/').some((name) => name.startsWith('.')))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
