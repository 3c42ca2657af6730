/** A bucket of an S3-compatible store, where several instances keep the pictures that they share. */
export type Bucket = {
  endpoint: URL;
  name: string;
  region: string;
  accessKey: string;
  secretKey: string;
};

type Environment = Record<string, string | undefined>;

const needed = ['STET_S3_ENDPOINT', 'STET_S3_BUCKET', 'STET_S3_ACCESS_KEY', 'STET_S3_SECRET_KEY'] as const;

/** What is wrong with the settings of the bucket, in one sentence; without any of them pictures lie on the disk. */
export function bucketFault(environment: Environment): string | null {
  const missing = needed.filter((name) => !environment[name]);
  if (missing.length === needed.length) return null;
  if (missing.length > 0) return `${missing.join(' and ')} is not set, and the bucket for pictures needs it.`;
  const { STET_S3_ENDPOINT: endpoint = '', STET_S3_BUCKET: name = '' } = environment;
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search)
    return `STET_S3_ENDPOINT is "${endpoint}": give the address of the store, such as https://s3.example.org, without the bucket.`;
  if (/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name)) return null;
  return `STET_S3_BUCKET is "${name}", which is no name of a bucket.`;
}

/** Null where pictures lie on the disk. */
export function bucketOf(environment: Environment): Bucket | null {
  const [endpoint, name, accessKey, secretKey] = needed.map((setting) => environment[setting]);
  if (!endpoint || !name || !accessKey || !secretKey) return null;
  const region = environment.STET_S3_REGION || 'us-east-1';
  return { endpoint: new URL(endpoint), name, region, accessKey, secretKey };
}
