import type { Transaction } from '@/storage/client';

/** False where it was picked already. */
export async function addRelatedPick(tx: Transaction, articleId: string, otherId: string): Promise<boolean> {
  const picks = await tx.relatedPick.findMany({
    where: { articleId },
    select: { otherId: true, position: true },
  });
  if (picks.some((pick) => pick.otherId === otherId)) return false;
  const position = Math.max(0, ...picks.map((pick) => pick.position)) + 1;
  await tx.relatedPick.create({ data: { articleId, otherId, position } });
  return true;
}

/** False where it was not picked. */
export async function removeRelatedPick(
  tx: Transaction,
  articleId: string,
  otherId: string,
): Promise<boolean> {
  const { count } = await tx.relatedPick.deleteMany({ where: { articleId, otherId } });
  return count > 0;
}
