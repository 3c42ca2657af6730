/** Authenticator apps: for each person one in force, and one that waits for its first code. */
import { database, type Transaction } from '@/storage/client';
import { decryptSecret, encryptSecret } from '@/storage/encrypted-secret';
import { newId } from '@/storage/new-id';

/** `secret` is null where it cannot be read any more: the newsroom moved without the secrets of its data folder. */
export type AuthenticatorRow = { id: string; secret: string | null; lastStep: number | null };

/** Takes the place of one that was begun and not finished; the one in force stays. */
export async function beginAuthenticator(
  tx: Transaction,
  personId: string,
  secret: string,
  createdAt: Date,
): Promise<void> {
  await tx.authenticator.deleteMany({ where: { personId, confirmedAt: null } });
  await tx.authenticator.create({
    data: { id: newId(), personId, secret: encryptSecret(secret, personId), createdAt },
  });
}

export function waitingAuthenticator(personId: string, since: Date): Promise<AuthenticatorRow | null> {
  return find({ personId, confirmedAt: null, createdAt: { gt: since } });
}

export function authenticatorInForce(personId: string): Promise<AuthenticatorRow | null> {
  return find({ personId, confirmedAt: { not: null } });
}

type Where = { personId: string; confirmedAt: null | { not: null }; createdAt?: { gt: Date } };

async function find(where: Where): Promise<AuthenticatorRow | null> {
  const row = await database().authenticator.findFirst({ where });
  return row && { id: row.id, secret: decryptSecret(row.secret, row.personId), lastStep: row.lastStep };
}

/** False where it waits no longer: another request was quicker. */
export async function confirmAuthenticator(
  tx: Transaction,
  { id, personId, step }: { id: string; personId: string; step: number },
  now: Date,
): Promise<boolean> {
  await tx.authenticator.deleteMany({ where: { personId, confirmedAt: { not: null } } });
  const { count } = await tx.authenticator.updateMany({
    where: { id, personId, confirmedAt: null },
    data: { confirmedAt: now, lastStep: step },
  });
  return count > 0;
}

/** Uses the code of this half minute up. False where it, or a later one, has been used. */
export async function spendStep(tx: Transaction, id: string, step: number): Promise<boolean> {
  const { count } = await tx.authenticator.updateMany({
    where: { id, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  return count > 0;
}

/** How many were in force. */
export async function removeAuthenticators(tx: Transaction, personId: string): Promise<number> {
  await tx.authenticator.deleteMany({ where: { personId, confirmedAt: null } });
  return (await tx.authenticator.deleteMany({ where: { personId } })).count;
}
