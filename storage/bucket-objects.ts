/** What lies in the bucket, each with the hash of its bytes beside it, which is checked when it is read. */
import { createHash } from 'node:crypto';
import { askBucket, BucketFault, type BucketAnswer } from '@/storage/ask-bucket';
import type { Bucket } from '@/storage/bucket';

const hashHeader = 'x-amz-meta-sha256';

export async function putObject(bucket: Bucket, object: string, body: Buffer): Promise<void> {
  const headers = { [hashHeader]: hashOfBytes(body), 'Content-Type': 'application/octet-stream' };
  const answer = await askBucket(bucket, { method: 'PUT', object, headers, body });
  if (answer.status !== 200) throw refusal(bucket, answer);
}

/** Null where there is none. */
export async function getObject(bucket: Bucket, object: string): Promise<Buffer | null> {
  const answer = await askBucket(bucket, { method: 'GET', object });
  if (answer.status === 404 && codeOf(answer) === 'NoSuchKey') return null;
  if (answer.status !== 200) throw refusal(bucket, answer);
  const { bytes, headers } = answer;
  const hash = headers[hashHeader];
  // Without a hash it was carried there by other means than ours.
  if (hash !== undefined && hash !== hashOfBytes(bytes))
    throw new BucketFault(`${object} is damaged at ${bucket.endpoint.host}.`, answer.status);
  return bytes;
}

/** The names of all objects below a folder, in order. */
export async function listObjects(bucket: Bucket, folder: string): Promise<string[]> {
  const names: string[] = [];
  let after: string | undefined;
  do {
    const query = {
      'list-type': '2',
      prefix: folder,
      ...(after !== undefined && { 'continuation-token': after }),
    };
    const answer = await askBucket(bucket, { method: 'GET', object: '', query });
    if (answer.status !== 200) throw refusal(bucket, answer);
    const said = answer.bytes.toString();
    names.push(...[...said.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, name]) => plain(name!)));
    after = word(said, 'NextContinuationToken');
  } while (after);
  return names.sort();
}

export function refusal({ endpoint, name }: Bucket, answer: BucketAnswer): BucketFault {
  const said = `${answer.status} ${codeOf(answer) ?? ''}`.trim();
  return new BucketFault(`${endpoint.host} refused the bucket "${name}": ${said}`, answer.status);
}

const codeOf = ({ bytes }: BucketAnswer) => word(bytes.toString('utf8', 0, 2000), 'Code');

function word(said: string, element: string): string | undefined {
  const [, text] = new RegExp(`<${element}>([^<]*)</${element}>`).exec(said) ?? [];
  return text === undefined ? undefined : plain(text);
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => signs[name]!);

const hashOfBytes = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
