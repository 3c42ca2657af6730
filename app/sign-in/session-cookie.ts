/** The cookie of a session, in the form that next-auth gives it: an encrypted token with the session's id and no more. */
import { decode, encode } from 'next-auth/jwt';
import { cookies } from 'next/headers';
import { cookieSecret, isServedByHttps } from '@/app/environment';

const prefix = () => (isServedByHttps() ? '__Secure-' : '');
export const sessionCookieName = () => `${prefix()}next-auth.session-token`;

export const cookieOptions = () =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isServedByHttps() }) as const;

export async function setSessionCookie(sessionId: string, expires: Date, now: Date): Promise<void> {
  const maxAge = Math.floor((expires.getTime() - now.getTime()) / 1000);
  const token = await encode({ token: { session: sessionId }, secret: cookieSecret(), maxAge });
  (await cookies()).set(sessionCookieName(), token, { ...cookieOptions(), expires });
}

export async function clearSessionCookie(): Promise<void> {
  (await cookies()).set(sessionCookieName(), '', { ...cookieOptions(), maxAge: 0 });
}

/** Null also where the cookie was tampered with or has run out. */
export async function sessionIdOfCookie(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  const payload = await decode({ token, secret: cookieSecret() }).catch(() => null);
  return typeof payload?.session === 'string' ? payload.session : null;
}
