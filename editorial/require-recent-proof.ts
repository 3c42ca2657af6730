/** Whoever finds a screen unlocked must not take its owner's keys away: what opens the door wants a fresh proof. */
import { isRecentProof } from '@/domain/second-factor';
import { refused, type PersonActing } from '@/editorial/act';
import type { Transaction } from '@/storage/client';
import { provenAt } from '@/storage/sessions';

export async function requireRecentProof(
  tx: Transaction,
  { personId, now }: PersonActing,
  sessionId: string,
): Promise<void> {
  const at = await provenAt(tx, personId, sessionId, now);
  if (at === null || !isRecentProof(at, now)) refused({ code: 'proof_needed', values: {} });
}
