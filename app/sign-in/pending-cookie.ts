/** The cookie that names a sign-in between its two steps. It opens nothing. */
import { decode, encode } from 'next-auth/jwt';
import { cookies } from 'next/headers';
import { cookieSecret, isServedByHttps } from '@/app/environment';
import type { SecondStepDue } from '@/editorial/pass-first-step';
import { cookieOptions } from './session-cookie';

/** Of its own, so that a cookie of the one kind is none of the other. */
const salt = 'second step';
const name = () => `${isServedByHttps() ? '__Host-' : ''}stet.second-step`;

export async function setPendingCookie({ pendingId, expiresAt }: SecondStepDue, now: Date): Promise<void> {
  const maxAge = Math.floor((expiresAt.getTime() - now.getTime()) / 1000);
  const token = await encode({ token: { pending: pendingId }, secret: cookieSecret(), salt, maxAge });
  (await cookies()).set(name(), token, { ...cookieOptions(), maxAge });
}

export async function clearPendingCookie(): Promise<void> {
  (await cookies()).set(name(), '', { ...cookieOptions(), maxAge: 0 });
}

/** Null also where the cookie was tampered with or has run out. */
export async function pendingIdOfCookie(): Promise<string | null> {
  const token = (await cookies()).get(name())?.value;
  const payload = await decode({ token, secret: cookieSecret(), salt }).catch(() => null);
  return typeof payload?.pending === 'string' ? payload.pending : null;
}
