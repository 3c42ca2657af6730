/** By what the second step of a sign-in may be passed; null where there is none to pass any more. */
import type { SecondFactor } from '@/domain/second-factor';
import { database } from '@/storage/client';
import { findPendingSignIn } from '@/storage/pending-sign-ins';
import { secondFactorOf } from '@/storage/second-factors';

export async function readPendingSignIn(id: string, now: Date): Promise<SecondFactor | null> {
  const pending = await findPendingSignIn(id, now);
  return pending && secondFactorOf(database(), pending.personId);
}
