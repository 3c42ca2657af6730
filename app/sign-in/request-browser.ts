import { headers } from 'next/headers';
import type { Browser } from '@/editorial/open-session';
import { devicesOfCookie } from './device-cookie';

/** What this request says of the browser that it comes from. */
export async function requestBrowser(): Promise<Browser> {
  const sent = await headers();
  return {
    devices: await devicesOfCookie(),
    address: sent.get('x-stet-client') ?? '',
    userAgent: (sent.get('user-agent') ?? '').slice(0, 300),
  };
}
