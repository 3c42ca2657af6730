/**
 * Signs a person in. An address that nobody here has gets the same answer after the same work, and counts the same, as a
 * wrong password for one that somebody has: nobody learns here who belongs to the newsroom.
 */
import type { Refusal } from '@/domain/refusal';
import { refuse, type Result } from '@/domain/result';
import { act, refused } from '@/editorial/act';
import { passwordLimits, tooManyAttempts } from '@/editorial/attempt-limits';
import { isPassword } from '@/editorial/hash-password';
import type { Browser } from '@/editorial/open-session';
import { passFirstStep, type FirstStep } from '@/editorial/pass-first-step';
import type { Doer } from '@/storage/activities';
import { loadActor } from '@/storage/actors';
import { knownDeviceOf } from '@/storage/known-devices';
import { findCredentials } from '@/storage/people';
import { forgetAttempt, noteAttempt } from '@/storage/sign-in-attempts';
import { write } from '@/storage/write';

export type SignInAttempt = Browser & { email: string; password: string };

export async function signIn(
  by: Omit<Doer, 'personId'>,
  attempt: SignInAttempt,
): Promise<Result<FirstStep, Refusal>> {
  const { now } = by;
  const email = attempt.email.trim().toLowerCase();
  const found = await findCredentials(email);
  const known = await knownDeviceOf(found?.personId ?? '', attempt.devices);
  const limits = passwordLimits(email, attempt.address, known);
  const noted = await write((tx) => noteAttempt(tx, limits, now));
  if ('tryAgainAt' in noted) return refuse(tooManyAttempts(noted.tryAgainAt, now));
  const right = await isPassword(attempt.password, found?.passwordHash ?? null);
  if (!found || !right || found.disabled) return refuse({ code: 'sign_in_wrong', values: {} });
  return act(async (tx) => {
    const { personId } = found;
    if ((await loadActor(tx, personId)).disabled) refused({ code: 'sign_in_wrong', values: {} });
    await forgetAttempt(tx, noted.ids);
    return passFirstStep(tx, { ...by, personId }, attempt, 'password');
  });
}
