/** Who would like to have an article that somebody else has. */
import { personNames } from '@/storage/actors';
import type { Transaction } from '@/storage/client';
import { newId } from '@/storage/new-id';

export type OpenAsking = { id: string; articleId: string; askedById: string; askedBy: string; at: Date };

/** The longest waiting first. */
export async function openAskings(tx: Transaction, articleIds: readonly string[]): Promise<OpenAsking[]> {
  const rows = await tx.asking.findMany({
    where: { articleId: { in: [...articleIds] }, closedAt: null },
    orderBy: { askedAt: 'asc' },
  });
  const names = await personNames(
    tx,
    rows.map(({ askedById }) => askedById),
  );
  return rows.map(({ id, articleId, askedById, askedAt }) => ({
    id,
    articleId,
    askedById,
    askedBy: names.get(askedById) ?? askedById,
    at: askedAt,
  }));
}

export async function saveAsking(
  tx: Transaction,
  articleId: string,
  askedById: string,
  askedAt: Date,
): Promise<void> {
  await tx.asking.create({ data: { id: newId(), articleId, askedById, askedAt } });
}

export async function declineAsking(tx: Transaction, id: string, closedAt: Date): Promise<void> {
  await tx.asking.update({ where: { id }, data: { answer: 'declined', closedAt } });
}

/** Somebody else has the article now, or nobody: whoever asked has it, or has to ask anew. */
export async function closeAskings(
  tx: Transaction,
  articleId: string,
  holderId: string | null,
  closedAt: Date,
): Promise<void> {
  const open = { articleId, closedAt: null };
  if (holderId !== null)
    await tx.asking.updateMany({
      where: { ...open, askedById: holderId },
      data: { answer: 'handed_over', closedAt },
    });
  await tx.asking.updateMany({ where: open, data: { answer: 'lapsed', closedAt } });
}
