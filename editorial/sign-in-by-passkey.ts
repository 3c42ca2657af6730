/** A passkey that asks for a finger or a PIN is two factors in one: it signs in by itself, without a password. */
import { generateAuthenticationOptions, type AuthenticationResponseJSON } from '@simplewebauthn/server';
import type { Refusal } from '@/domain/refusal';
import { ok, refuse, type Result } from '@/domain/result';
import { act, refused } from '@/editorial/act';
import { questionLimits, tooManyAttempts } from '@/editorial/attempt-limits';
import { checkPasskey } from '@/editorial/check-passkey';
import { openSession, type Browser, type SignedIn } from '@/editorial/open-session';
import { passkeySite, passkeyWaits } from '@/editorial/passkey-site';
import type { Doer } from '@/storage/activities';
import { loadActor } from '@/storage/actors';
import { keepChallenge } from '@/storage/passkey-challenges';
import { notePasskeyUse } from '@/storage/passkeys';
import { noteAttempt } from '@/storage/sign-in-attempts';
import { write } from '@/storage/write';

const notAccepted = { code: 'passkey_not_accepted', values: {} } as const;

/** Names nobody: the browser shows whose passkeys it has. */
export async function askForPasskey(address: string, now: Date) {
  const noted = await write((tx) => noteAttempt(tx, questionLimits(address), now));
  if ('tryAgainAt' in noted) return refuse(tooManyAttempts(noted.tryAgainAt, now));
  const options = await generateAuthenticationOptions({
    rpID: passkeySite().host,
    timeout: passkeyWaits,
    userVerification: 'required',
  });
  const expiresAt = new Date(now.getTime() + passkeyWaits);
  await write((tx) => keepChallenge(tx, options.challenge, null, { now, expiresAt }));
  return ok(options);
}

export async function signInByPasskey(
  by: Omit<Doer, 'personId'>,
  response: AuthenticationResponseJSON,
  browser: Browser,
): Promise<Result<SignedIn, Refusal>> {
  const { now } = by;
  const checked = await checkPasskey(response, null, now);
  if (!checked) return refuse(notAccepted);
  return act(async (tx) => {
    const { personId } = checked;
    if ((await loadActor(tx, personId)).disabled) refused(notAccepted);
    if (!(await notePasskeyUse(tx, checked, now))) refused(notAccepted);
    return openSession(tx, { ...by, personId }, browser, { way: 'passkey' });
  });
}
