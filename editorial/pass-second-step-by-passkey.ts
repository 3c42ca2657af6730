/** The second step of a sign-in by a passkey of the person. */
import { generateAuthenticationOptions, type AuthenticationResponseJSON } from '@simplewebauthn/server';
import type { Refusal } from '@/domain/refusal';
import { ok, refuse, type Result } from '@/domain/result';
import { act, refused } from '@/editorial/act';
import { checkPasskey } from '@/editorial/check-passkey';
import { completeSignIn } from '@/editorial/complete-sign-in';
import type { Browser, SignedIn } from '@/editorial/open-session';
import { passkeySite, passkeyWaits } from '@/editorial/passkey-site';
import type { Doer } from '@/storage/activities';
import { keepChallenge } from '@/storage/passkey-challenges';
import { notePasskeyUse, passkeysOf } from '@/storage/passkeys';
import { findPendingSignIn } from '@/storage/pending-sign-ins';
import { write } from '@/storage/write';

const over = { code: 'second_step_over', values: {} } as const;
const notAccepted = { code: 'passkey_not_accepted', values: {} } as const;

export async function askForPasskeyOfSecondStep(pendingId: string, now: Date) {
  const pending = await findPendingSignIn(pendingId, now);
  if (!pending) return refuse<Refusal>(over);
  const options = await generateAuthenticationOptions({
    rpID: passkeySite().host,
    timeout: passkeyWaits,
    allowCredentials: await passkeysOf(pending.personId),
    userVerification: 'preferred',
  });
  const expiresAt = new Date(now.getTime() + passkeyWaits);
  await write((tx) => keepChallenge(tx, options.challenge, pending.personId, { now, expiresAt }));
  return ok(options);
}

export async function passSecondStepByPasskey(
  by: Omit<Doer, 'personId'>,
  pendingId: string,
  response: AuthenticationResponseJSON,
  browser: Browser,
): Promise<Result<SignedIn, Refusal>> {
  const { now } = by;
  const pending = await findPendingSignIn(pendingId, now);
  if (!pending) return refuse(over);
  const checked = await checkPasskey(response, pending.personId, now);
  if (!checked) return refuse(notAccepted);
  return act(async (tx) => {
    if (!(await notePasskeyUse(tx, checked, now))) refused(notAccepted);
    return completeSignIn(tx, by, pending, browser, 'passkey');
  });
}
