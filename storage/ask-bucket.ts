import http from 'node:http';
import https from 'node:https';
import type { Bucket } from '@/storage/bucket';

/** The store did not do what it was asked, or was not to be reached. */
export class BucketFault extends Error {
  override name = 'BucketFault';
  constructor(
    message: string,
    /** What the store answered; null where it was not reached. */
    readonly status: number | null,
  ) {
    super(message);
  }
}

export type BucketAsking = {
  method: 'GET' | 'PUT';
  /** The object, below the bucket; empty for the bucket itself. */
  object: string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: Buffer;
};
export type BucketAnswer = { status: number; headers: http.IncomingHttpHeaders; bytes: Buffer };

const patience = 10_000;
/** Far more than any rendition has: whoever answers for the store cannot fill the memory. */
const mostBytes = 64 * 1024 * 1024;

const agents = {
  'http:': new http.Agent({ keepAlive: true, maxSockets: 16 }),
  'https:': new https.Agent({ keepAlive: true, maxSockets: 16 }),
};

/** Asks for one object, or for the list of them, signed by the secret key; the bucket stands in the path. */
export async function askBucket(bucket: Bucket, asking: BucketAsking): Promise<BucketAnswer> {
  // Only who has a bucket pays for what signs.
  const { default: aws4 } = await import('aws4');
  const { endpoint, name, region, accessKey, secretKey } = bucket;
  const query = asking.query ? `?${new URLSearchParams(asking.query).toString()}` : '';
  const path = (asking.object ? `/${name}/${asking.object}` : `/${name}`) + query;
  const headers = { ...asking.headers, Host: endpoint.host, 'Content-Length': asking.body?.length ?? 0 };
  const { method, body } = asking;
  const signed = aws4.sign(
    { service: 's3', region, method, path, headers, ...(body && { body }) },
    { accessKeyId: accessKey, secretAccessKey: secretKey },
  );
  return send(bucket, { method, path, headers: signed.headers ?? {} }, body);
}

type Sending = { method: string; path: string; headers: http.OutgoingHttpHeaders };

function send({ endpoint }: Bucket, sending: Sending, body: Buffer | undefined): Promise<BucketAnswer> {
  const secure = endpoint.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const lost = (error: Error) =>
      reject(new BucketFault(`${endpoint.host} was not reached: ${error.message}`, null));
    const { hostname, port } = endpoint;
    const request = (secure ? https : http).request({
      ...sending,
      host: hostname.replace(/^\[|\]$/g, ''),
      port,
      agent: agents[secure ? 'https:' : 'http:'],
      signal: AbortSignal.timeout(patience),
    });
    request.once('error', lost);
    request.once('response', (response) => {
      const parts: Buffer[] = [];
      let bytes = 0;
      response.on('data', (part: Buffer) => {
        parts.push(part);
        if ((bytes += part.length) > mostBytes) response.destroy(new Error('it sends without end'));
      });
      response.once('error', lost);
      response.once('end', () => {
        const { statusCode: status = 500, headers } = response;
        resolve({ status, headers, bytes: Buffer.concat(parts) });
      });
    });
    request.end(body);
  });
}
