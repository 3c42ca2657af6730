import { database, type Transaction } from '@/storage/client';

export type NewPasskey = {
  id: string;
  personId: string;
  name: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
  transports: string[];
};
export type PasskeyRow = Omit<NewPasskey, 'name'>;
export type ListedPasskey = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null };

export async function createPasskey(tx: Transaction, passkey: NewPasskey, createdAt: Date): Promise<void> {
  await tx.passkey.create({ data: { ...passkey, createdAt } });
}

export async function findPasskey(id: string): Promise<PasskeyRow | null> {
  const row = await database().passkey.findUnique({ where: { id } });
  if (!row) return null;
  const { personId, publicKey, counter, transports } = row;
  return { id, personId, publicKey, counter: Number(counter), transports };
}

export function passkeysOf(personId: string): Promise<{ id: string; transports: string[] }[]> {
  return database().passkey.findMany({ where: { personId }, select: { id: true, transports: true } });
}

export function listPasskeysOf(personId: string): Promise<ListedPasskey[]> {
  return database().passkey.findMany({
    where: { personId },
    select: { id: true, name: true, createdAt: true, lastUsedAt: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
}

/** False where it was taken away meanwhile, or has answered since: two answers with one count are one key too many. */
export async function notePasskeyUse(
  tx: Transaction,
  { id, before, counter }: { id: string; before: number; counter: number },
  now: Date,
): Promise<boolean> {
  const { count } = await tx.passkey.updateMany({
    where: { id, counter: before },
    data: { counter, lastUsedAt: now },
  });
  return count > 0;
}

/** Its name, or null where the person has no such key. */
export async function removePasskey(tx: Transaction, personId: string, id: string): Promise<string | null> {
  const row = await tx.passkey.findFirst({ where: { id, personId }, select: { name: true } });
  if (row) await tx.passkey.deleteMany({ where: { id, personId } });
  return row?.name ?? null;
}

export async function removePasskeysOf(tx: Transaction, personId: string): Promise<number> {
  return (await tx.passkey.deleteMany({ where: { personId } })).count;
}
