/**
 * Signs a person in. An address that nobody here has gets the same answer after the same work, and counts the same, as a
 * wrong password for one that somebody has: nobody learns here who belongs to the newsroom.
 */
import { networkOf } from '@/domain/network-of';
import type { Refusal } from '@/domain/refusal';
import { refuse, type Result } from '@/domain/result';
import { act, refused } from '@/editorial/act';
import { isPassword } from '@/editorial/hash-password';
import { recordNewsroomActivity, type Doer } from '@/storage/activities';
import { loadActor } from '@/storage/actors';
import { knownDeviceOf, rememberDevice } from '@/storage/known-devices';
import { findCredentials } from '@/storage/people';
import { createSession } from '@/storage/sessions';
import { forgetAttempt, noteAttempt, type AttemptLimit } from '@/storage/sign-in-attempts';
import { write } from '@/storage/write';

export type SignInAttempt = {
  email: string;
  password: string;
  /** Ids of devices that this browser is known as, for one person or another. */
  devices: readonly string[];
  /** Where the attempt comes from. */
  address: string;
  userAgent: string;
};

export type SignedIn = { sessionId: string; deviceId: string; expiresAt: Date };

const minute = 60_000;
const window = 15 * minute;
export const sessionLasts = 14 * 24 * 60 * minute;
/** A newsroom sits behind one address; an account has one person. */
const borne = { address: 40, account: 6, device: 10 };

export async function signIn(
  by: Omit<Doer, 'personId'>,
  attempt: SignInAttempt,
): Promise<Result<SignedIn, Refusal>> {
  const { now } = by;
  const email = attempt.email.trim().toLowerCase();
  const found = await findCredentials(email);
  const known = await knownDeviceOf(found?.personId ?? '', attempt.devices);
  const noted = await write((tx) => noteAttempt(tx, limitsOf(email, attempt.address, known), now));
  if ('tryAgainAt' in noted) {
    const minutes = Math.ceil((noted.tryAgainAt.getTime() - now.getTime()) / minute);
    return refuse({ code: 'too_many_attempts', values: { minutes } });
  }
  const right = await isPassword(attempt.password, found?.passwordHash ?? null);
  if (!found || !right || found.disabled) return refuse({ code: 'sign_in_wrong', values: {} });
  return act(async (tx) => {
    const { personId } = found;
    if ((await loadActor(tx, personId)).disabled) refused({ code: 'sign_in_wrong', values: {} });
    await forgetAttempt(tx, noted.ids);
    const deviceId = await rememberDevice(tx, personId, known, now);
    const expiresAt = new Date(now.getTime() + sessionLasts);
    const { address, userAgent } = attempt;
    const sessionId = await createSession(tx, { personId, createdAt: now, expiresAt, userAgent, address });
    await recordNewsroomActivity(
      tx,
      { ...by, personId },
      { act: 'sign_in', detail: { knownDevice: known !== null } },
    );
    return { sessionId, deviceId, expiresAt };
  });
}

/** On a known device the account's own count is left alone: a stranger elsewhere may have used it up. */
function limitsOf(email: string, address: string, known: string | null): AttemptLimit[] {
  const own =
    known === null
      ? { key: `account ${email}`, most: borne.account, window }
      : { key: `device ${known}`, most: borne.device, window };
  return [{ key: `address ${networkOf(address)}`, most: borne.address, window }, own];
}
