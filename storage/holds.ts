import type { Transaction } from '@/storage/client';
import { newId } from '@/storage/new-id';

type Holding = { storyId: string; articleId: string | null; reason: string; personId: string; at: Date };

export async function createHold(tx: Transaction, hold: Holding): Promise<void> {
  await tx.hold.create({ data: { id: newId(), ...hold } });
}

export async function releaseHolds(
  tx: Transaction,
  storyId: string,
  articleId: string,
  personId: string,
  at: Date,
): Promise<void> {
  await tx.hold.updateMany({
    where: { storyId, releasedAt: null, OR: [{ articleId: null }, { articleId }] },
    data: { releasedById: personId, releasedAt: at },
  });
}
