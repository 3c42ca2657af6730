/** A sign-in whose second step was passed becomes a session, once. Whoever was shut out since the first step stays out. */
import { refused } from '@/editorial/act';
import { openSession, type Browser, type SignedIn } from '@/editorial/open-session';
import type { Doer } from '@/storage/activities';
import { loadActor } from '@/storage/actors';
import type { Transaction } from '@/storage/client';
import { takePendingSignIn, type PendingSignIn } from '@/storage/pending-sign-ins';

export async function completeSignIn(
  tx: Transaction,
  by: Omit<Doer, 'personId'>,
  { id, personId, way }: PendingSignIn,
  browser: Browser,
  secondStep: string,
): Promise<SignedIn> {
  if ((await loadActor(tx, personId)).disabled) refused({ code: 'second_step_over', values: {} });
  if (!(await takePendingSignIn(tx, id))) refused({ code: 'second_step_over', values: {} });
  return openSession(tx, { ...by, personId }, browser, { way, secondStep });
}
