/** With the last second factor its recovery codes go too: they must not open what is set up later. */
import { hasSecondFactor } from '@/domain/second-factor';
import type { Transaction } from '@/storage/client';
import { removeRecoveryCodes } from '@/storage/recovery-codes';
import { secondFactorOf } from '@/storage/second-factors';

export async function dropRecoveryCodesOfNothing(tx: Transaction, personId: string): Promise<void> {
  if (!hasSecondFactor(await secondFactorOf(tx, personId))) await removeRecoveryCodes(tx, personId);
}
