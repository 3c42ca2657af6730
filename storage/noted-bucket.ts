/** The data folder says in which bucket its pictures are, so that no command that was not told of it forgets them. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Bucket } from '@/storage/bucket';
import { mediaBucket } from '@/storage/environment';

const fileOf = (dataFolder: string) => path.join(dataFolder, 'media-bucket');

export function noteBucket(dataFolder: string, bucket: Bucket | null): void {
  if (bucket) writeFileSync(fileOf(dataFolder), `${bucket.name} at ${bucket.endpoint.host}\n`);
  else rmSync(fileOf(dataFolder), { force: true });
}

/** The bucket that holds the pictures while the settings of this process name none. */
export function forgottenBucket(dataFolder: string): string | null {
  if (mediaBucket()) return null;
  try {
    return readFileSync(fileOf(dataFolder), 'utf8').trim();
  } catch {
    return null;
  }
}
