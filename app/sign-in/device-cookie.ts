/** The cookie by which a browser is known: encrypted, with one id for each person who has signed in there. */
import { decode, encode } from 'next-auth/jwt';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { cookieSecret, isServedByHttps } from '@/app/environment';
import { cookieOptions } from './session-cookie';

/** Of its own, so that a cookie of the one kind is none of the other. */
const salt = 'known device';
const lasts = 365 * 24 * 60 * 60;
/** A shared computer of a desk; more would not fit a cookie. */
const most = 12;
const name = () => `${isServedByHttps() ? '__Host-' : ''}stet.devices`;
const contents = z.object({ devices: z.array(z.string().max(64)).max(most) });

export async function devicesOfCookie(): Promise<string[]> {
  const token = (await cookies()).get(name())?.value;
  const payload = await decode({ token, secret: cookieSecret(), salt }).catch(() => null);
  const known = contents.safeParse(payload);
  return known.success ? known.data.devices : [];
}

export async function rememberInCookie(device: string): Promise<void> {
  const others = (await devicesOfCookie()).filter((known) => known !== device);
  const devices = [device, ...others].slice(0, most);
  const token = await encode({ token: { devices }, secret: cookieSecret(), salt, maxAge: lasts });
  (await cookies()).set(name(), token, { ...cookieOptions(), maxAge: lasts });
}
