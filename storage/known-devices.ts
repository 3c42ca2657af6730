import { database, type Transaction } from '@/storage/client';
import { newSecretId } from '@/storage/new-id';

/** Which of these devices the person has signed in on before; null for none. */
export async function knownDeviceOf(personId: string, ids: readonly string[]): Promise<string | null> {
  const row = await database().knownDevice.findFirst({
    where: { personId, id: { in: [...ids] } },
    select: { id: true },
  });
  return row?.id ?? null;
}

export async function rememberDevice(
  tx: Transaction,
  personId: string,
  known: string | null,
  now: Date,
): Promise<string> {
  if (known !== null) {
    const { count } = await tx.knownDevice.updateMany({
      where: { id: known, personId },
      data: { lastSeenAt: now },
    });
    if (count > 0) return known;
  }
  const id = newSecretId();
  await tx.knownDevice.create({ data: { id, personId, createdAt: now, lastSeenAt: now } });
  return id;
}

export async function forgetDevicesOf(tx: Transaction, personId: string): Promise<void> {
  await tx.knownDevice.deleteMany({ where: { personId } });
}
