/** Codes for the day when the telephone is gone. They are long and by chance, so that a plain hash keeps them. */
import { createHash } from 'node:crypto';
import { database, type Transaction } from '@/storage/client';

function hashed(personId: string, code: string): string {
  return createHash('sha256').update(`${personId} ${code}`).digest('hex');
}

/** The ones before are good no more. */
export async function replaceRecoveryCodes(
  tx: Transaction,
  personId: string,
  codes: readonly string[],
  createdAt: Date,
): Promise<void> {
  await removeRecoveryCodes(tx, personId);
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ hash: hashed(personId, code), personId, createdAt })),
  });
}

/** Whether the code is one of the person's, and whether it is still good. */
export async function recoveryCodeState(personId: string, code: string): Promise<'good' | 'used' | 'none'> {
  const row = await database().recoveryCode.findFirst({
    where: { hash: hashed(personId, code), personId },
    select: { usedAt: true },
  });
  if (!row) return 'none';
  return row.usedAt ? 'used' : 'good';
}

/** False where it has been used, or never was. */
export async function spendRecoveryCode(
  tx: Transaction,
  personId: string,
  code: string,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.recoveryCode.updateMany({
    where: { hash: hashed(personId, code), personId, usedAt: null },
    data: { usedAt: now },
  });
  return count > 0;
}

export function countRecoveryCodes(tx: Transaction, personId: string): Promise<number> {
  return tx.recoveryCode.count({ where: { personId, usedAt: null } });
}

export async function removeRecoveryCodes(tx: Transaction, personId: string): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { personId } });
}
