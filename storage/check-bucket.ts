import { BucketFault } from '@/storage/ask-bucket';
import type { Bucket } from '@/storage/bucket';
import { listObjects } from '@/storage/bucket-objects';
import { StartRefusal } from '@/storage/start-refusal';

/** Refuses to start where the store refuses us. One that cannot be reached just now is told: what is kept here is still served. */
export async function checkBucket(bucket: Bucket): Promise<void> {
  const { endpoint, name } = bucket;
  try {
    // A folder that has nothing: it is asked whether we may, not what there is.
    await listObjects(bucket, 'media/none/');
  } catch (error) {
    if (!(error instanceof BucketFault)) throw error;
    if (error.status === 404)
      throw new StartRefusal(`STET_S3_BUCKET is "${name}", and ${endpoint.host} has no such bucket.`);
    if (error.status === 401 || error.status === 403)
      throw new StartRefusal(
        `STET_S3_ACCESS_KEY and STET_S3_SECRET_KEY do not open the bucket "${name}": ${error.message}.`,
      );
    if (error.status !== null && error.status < 500) throw new StartRefusal(`${error.message}.`);
    console.error(
      `${error.message}. Pictures that are kept here are served; new ones are refused until it answers.`,
    );
  }
}
