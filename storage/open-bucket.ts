import { checkBucket } from '@/storage/check-bucket';
import { mediaBucket } from '@/storage/environment';
import { noteBucket } from '@/storage/noted-bucket';

/** At the start of an instance: the bucket of the settings, if there is one, is right, and the data folder knows of it. */
export async function openBucket(dataFolder: string): Promise<void> {
  const bucket = mediaBucket();
  if (bucket) await checkBucket(bucket);
  noteBucket(dataFolder, bucket);
}
