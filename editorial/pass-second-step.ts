/** The second step of a sign-in by a code. Only now is there a session. */
import type { Refusal } from '@/domain/refusal';
import { refuse, type Result } from '@/domain/result';
import { typedCode } from '@/domain/typed-code';
import { accepted, act } from '@/editorial/act';
import { codeLimits, tooManyAttempts } from '@/editorial/attempt-limits';
import { completeSignIn } from '@/editorial/complete-sign-in';
import type { Browser, SignedIn } from '@/editorial/open-session';
import { spendCode } from '@/editorial/spend-code';
import type { Doer } from '@/storage/activities';
import { knownDeviceOf } from '@/storage/known-devices';
import { findPendingSignIn } from '@/storage/pending-sign-ins';
import { forgetAttempt, noteAttempt } from '@/storage/sign-in-attempts';
import { write } from '@/storage/write';

export async function passSecondStep(
  by: Omit<Doer, 'personId'>,
  pendingId: string,
  typed: string,
  browser: Browser,
): Promise<Result<SignedIn, Refusal>> {
  const { now } = by;
  const pending = await findPendingSignIn(pendingId, now);
  if (!pending) return refuse({ code: 'second_step_over', values: {} });
  const { personId } = pending;
  const known = await knownDeviceOf(personId, browser.devices);
  const limits = codeLimits(personId, browser.address, known);
  const noted = await write((tx) => noteAttempt(tx, limits, now));
  if ('tryAgainAt' in noted) return refuse(tooManyAttempts(noted.tryAgainAt, now));
  const code = typedCode(typed);
  if (!code) return refuse({ code: 'code_wrong', values: {} });
  return act(async (tx) => {
    const secondStep = accepted(await spendCode(tx, personId, code, now));
    await forgetAttempt(tx, noted.ids);
    return completeSignIn(tx, by, pending, browser, secondStep);
  });
}
