/** What a passkey was asked to sign: each is answered once. */
import { database, type Transaction } from '@/storage/client';

/** Without a person any passkey may answer. */
export async function keepChallenge(
  tx: Transaction,
  challenge: string,
  personId: string | null,
  { now, expiresAt }: { now: Date; expiresAt: Date },
): Promise<void> {
  await tx.passkeyChallenge.deleteMany({ where: { expiresAt: { lte: now } } });
  await tx.passkeyChallenge.create({ data: { challenge, personId, expiresAt } });
}

/** False where nobody asked this, of this person, in time, or where it has been answered. */
export async function takeChallenge(challenge: string, personId: string | null, now: Date): Promise<boolean> {
  const { count } = await database().passkeyChallenge.deleteMany({
    where: { challenge, personId, expiresAt: { gt: now } },
  });
  return count > 0;
}
