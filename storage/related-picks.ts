import type { Transaction } from '@/storage/client';

/** In this order, and no others. */
export async function replaceRelatedPicks(
  tx: Transaction,
  articleId: string,
  otherIds: readonly string[],
): Promise<void> {
  await tx.relatedPick.deleteMany({ where: { articleId } });
  await tx.relatedPick.createMany({
    data: otherIds.map((otherId, place) => ({ articleId, otherId, position: place + 1 })),
  });
}
