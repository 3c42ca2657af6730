import { headers } from 'next/headers';

/**
 * Whether a page of another site sent this request. Browsers name the origin of every POST; programs that name none hold
 * nobody's cookies but their own.
 */
export function namesAnotherOrigin(sent: Headers): boolean {
  const origin = sent.get('origin');
  if (origin === null) return sent.get('sec-fetch-site') === 'cross-site';
  const host = sent.get('x-forwarded-host') || sent.get('host');
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

export async function isFromElsewhere(): Promise<boolean> {
  return namesAnotherOrigin(await headers());
}
