/** How many attempts are borne, and by what they are counted. */
import { networkOf } from '@/domain/network-of';
import type { Refusal } from '@/domain/refusal';
import type { AttemptLimit } from '@/storage/sign-in-attempts';

const minute = 60_000;
const window = 15 * minute;
const day = 24 * 60 * minute;
/** A newsroom sits behind one address; an account has one person. */
const borne = { address: 40, account: 6, device: 10, codes: 30, questions: 60 };

const byAddress = (address: string) => ({
  key: `address ${networkOf(address)}`,
  most: borne.address,
  window,
});

/** On a known device the account's own count is left alone: a stranger elsewhere may have used it up. */
export function passwordLimits(email: string, address: string, known: string | null): AttemptLimit[] {
  const own =
    known === null
      ? { key: `account ${email}`, most: borne.account, window }
      : { key: `device ${known}`, most: borne.device, window };
  return [byAddress(address), own];
}

/** Six digits are few: whoever has the password must not have the time to try them. */
export function codeLimits(personId: string, address: string, known: string | null): AttemptLimit[] {
  const own =
    known === null
      ? { key: `second step ${personId}`, most: borne.account, window }
      : { key: `second step at ${known}`, most: borne.device, window };
  return [byAddress(address), own, { ...own, key: `day of ${own.key}`, most: borne.codes, window: day }];
}

/** Whoever tries at an unlocked screen shuts out nobody who signs in. */
export function proofLimits(personId: string): AttemptLimit[] {
  const own = { key: `proof of ${personId}`, most: borne.account, window };
  return [own, { ...own, key: `day of ${own.key}`, most: borne.codes, window: day }];
}

/** A passkey cannot be guessed; the limit keeps the questions few. */
export function questionLimits(address: string): AttemptLimit[] {
  return [{ key: `passkey ${networkOf(address)}`, most: borne.questions, window }];
}

export function tooManyAttempts(tryAgainAt: Date, now: Date): Refusal {
  const minutes = Math.ceil((tryAgainAt.getTime() - now.getTime()) / minute);
  return { code: 'too_many_attempts', values: { minutes } };
}
