/** One attempt to sign in, by whichever door: what the request says of itself, the verb, the cookies. */
import { headers } from 'next/headers';
import type { Refusal } from '@/domain/refusal';
import type { Result } from '@/domain/result';
import { signIn, type SignedIn } from '@/editorial/sign-in';
import { devicesOfCookie, rememberInCookie } from './device-cookie';

export async function attemptToSignIn(
  email: string,
  password: string,
  now: Date,
): Promise<Result<SignedIn, Refusal>> {
  const sent = await headers();
  const attempt = {
    email,
    password,
    devices: await devicesOfCookie(),
    address: sent.get('x-stet-client') ?? '',
    userAgent: (sent.get('user-agent') ?? '').slice(0, 300),
  };
  const result = await signIn({ channel: 'web', systemUser: null, now }, attempt);
  if (result.ok) await rememberInCookie(result.value.deviceId);
  return result;
}
