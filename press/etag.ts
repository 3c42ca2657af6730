/** Weak entity tags over the bytes of the page itself: the same page has the same one, however it is packed. */
import { createHash } from 'node:crypto';

export function etagOf(bytes: Buffer): string {
  return `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
}

/** Whether `If-None-Match` names the tag, compared weakly (RFC 9110, 8.8.3.2 and 13.1.2). */
export function names(ifNoneMatch: string | undefined, tag: string): boolean {
  if (!ifNoneMatch) return false;
  if (ifNoneMatch === tag) return true;
  const opaque = (one: string) => one.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((one) => one.trim() === '*' || opaque(one) === opaque(tag));
}
