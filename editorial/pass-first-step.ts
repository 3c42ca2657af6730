/** What follows the first step of a sign-in: a session, or, for whoever has a second factor, the second step. */
import { hasSecondFactor } from '@/domain/second-factor';
import { openSession, type Browser, type SignedIn } from '@/editorial/open-session';
import type { Doer } from '@/storage/activities';
import type { Transaction } from '@/storage/client';
import { createPendingSignIn } from '@/storage/pending-sign-ins';
import { secondFactorOf } from '@/storage/second-factors';

/** Names a sign-in that opens nothing until its second step is passed. */
export type SecondStepDue = { pendingId: string; expiresAt: Date };
export type FirstStep = SignedIn | SecondStepDue;

const secondStepWaits = 10 * 60_000;

export async function passFirstStep(
  tx: Transaction,
  by: Doer & { personId: string },
  browser: Browser,
  way: 'password' | 'issuer',
): Promise<FirstStep> {
  const { personId, now } = by;
  if (!hasSecondFactor(await secondFactorOf(tx, personId))) return openSession(tx, by, browser, { way });
  const expiresAt = new Date(now.getTime() + secondStepWaits);
  return {
    pendingId: await createPendingSignIn(tx, { personId, way, createdAt: now, expiresAt }),
    expiresAt,
  };
}
