import type { IncomingMessage } from 'node:http';
import { lengthHeader } from '@/domain/rendition';
import { endToEnd } from '@/press/forwarded-headers';
import { barePolicy } from '@/press/guard-headers';

type Headers = Record<string, string | string[]>;

/** Files of the build and pictures of the paper: the rest of what the newsroom answers is for one person. */
const forAll = /^\/(_next\/static|media)\//;
const forOne = /\b(private|no-store)\b/;

/** The headers of the newsroom's answer that go on to whoever asked. */
export function passedBack({ headers, statusCode = 502 }: IncomingMessage, path: string): Headers {
  const passed = endToEnd(headers, (name) => name !== 'x-powered-by' && name !== lengthHeader);
  // Next takes the length from every answer of a route; what a route knows of it comes under a name of our own.
  const length = headers[lengthHeader];
  if (typeof length === 'string') passed['content-length'] = length;
  if (!mayBeShared(headers, statusCode, path)) passed['cache-control'] = 'private, no-store';
  // What has not changed keeps the policy that it came with.
  if (statusCode !== 304) passed['content-security-policy'] ??= barePolicy;
  return passed;
}

/** Whatever an address looks like, an answer for one person is not kept for others. */
function mayBeShared(headers: IncomingMessage['headers'], statusCode: number, path: string): boolean {
  if (forOne.test(headers['cache-control'] ?? '')) return true;
  return forAll.test(path) && statusCode < 400 && headers['set-cookie'] === undefined;
}
