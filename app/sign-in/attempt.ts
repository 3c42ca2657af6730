/** One attempt to sign in, by whichever door: the verb, and the cookies that its first step leaves. */
import type { Refusal } from '@/domain/refusal';
import type { Result } from '@/domain/result';
import type { FirstStep } from '@/editorial/pass-first-step';
import { signIn } from '@/editorial/sign-in';
import { signInByIssuer, type Voucher } from '@/editorial/sign-in-by-issuer';
import { rememberInCookie } from './device-cookie';
import { setPendingCookie } from './pending-cookie';
import { requestBrowser } from './request-browser';

const atTheDoor = (now: Date) => ({ channel: 'web', systemUser: null, now }) as const;
type Attempt = Promise<Result<FirstStep, Refusal>>;

async function remembered(attempt: Result<FirstStep, Refusal>, now: Date): Attempt {
  if (!attempt.ok) return attempt;
  const step = attempt.value;
  if ('pendingId' in step) await setPendingCookie(step, now);
  else await rememberInCookie(step.deviceId);
  return attempt;
}

export async function attemptToSignIn(email: string, password: string, now: Date): Attempt {
  const attempt = { email, password, ...(await requestBrowser()) };
  return remembered(await signIn(atTheDoor(now), attempt), now);
}

export async function attemptByIssuer(voucher: Voucher, now: Date): Attempt {
  return remembered(await signInByIssuer(atTheDoor(now), voucher, await requestBrowser()), now);
}
