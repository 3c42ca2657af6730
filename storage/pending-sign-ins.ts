/** Sign-ins whose first step was passed. None of them opens anything. */
import { database, type Transaction } from '@/storage/client';
import { newSecretId } from '@/storage/new-id';

export type PendingSignIn = { id: string; personId: string; way: string };

export async function createPendingSignIn(
  tx: Transaction,
  pending: { personId: string; way: string; createdAt: Date; expiresAt: Date },
): Promise<string> {
  await tx.pendingSignIn.deleteMany({ where: { expiresAt: { lte: pending.createdAt } } });
  const id = newSecretId();
  await tx.pendingSignIn.create({ data: { id, ...pending } });
  return id;
}

export function findPendingSignIn(id: string, now: Date): Promise<PendingSignIn | null> {
  return database().pendingSignIn.findFirst({
    where: { id, expiresAt: { gt: now } },
    select: { id: true, personId: true, way: true },
  });
}

/** False where it has been completed already: of two second steps at once only one opens a session. */
export async function takePendingSignIn(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.pendingSignIn.deleteMany({ where: { id } })).count > 0;
}
