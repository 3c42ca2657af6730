/**
 * Somebody at the door has forgotten a password. An address that nobody here has costs the same work and gets the same
 * answer: who it belongs to is looked up by a job, after the answer.
 */
import { networkOf } from '@/domain/network-of';
import type { Refusal } from '@/domain/refusal';
import { ok, refuse, type Result } from '@/domain/result';
import { addJob } from '@/storage/add-job';
import { noteAttempt } from '@/storage/sign-in-attempts';
import { write } from '@/storage/write';

const minute = 60_000;
const window = 60 * minute;
const borne = { address: 20, account: 3 };

export async function askForNewPassword(
  email: string,
  address: string,
  now: Date,
): Promise<Result<{ email: string }, Refusal>> {
  const asked = email.trim().toLowerCase();
  const limits = [
    { key: `forgotten at ${networkOf(address)}`, most: borne.address, window },
    { key: `forgotten ${asked}`, most: borne.account, window },
  ];
  const noted = await write(async (tx) => {
    const attempt = await noteAttempt(tx, limits, now);
    if (!('tryAgainAt' in attempt)) await addJob(tx, 'new-password', { email: asked });
    return attempt;
  });
  if (!('tryAgainAt' in noted)) return ok({ email: asked });
  const minutes = Math.ceil((noted.tryAgainAt.getTime() - now.getTime()) / minute);
  return refuse({ code: 'too_many_attempts', values: { minutes } });
}
