import type { Transaction } from '@/storage/client';
import { newId } from '@/storage/new-id';

type Erasing = {
  articleId: string;
  revisions: readonly number[];
  requestId: string;
  reason: string;
  at: Date;
};

/** Answers the hashes that stay. The database allows it only under a request that a second person confirmed. */
export async function eraseRevisionTexts(
  tx: Transaction,
  { articleId, revisions, requestId, reason, at }: Erasing,
): Promise<{ revision: number; textHash: string }[]> {
  const erasure = await tx.erasure.create({ data: { id: newId(), articleId, requestId, reason, at } });
  const rows = await tx.revision.findMany({
    where: { articleId, number: { in: [...revisions] }, text: { erasureId: null } },
    orderBy: { number: 'asc' },
  });
  await tx.revisionText.updateMany({
    where: { revisionId: { in: rows.map((row) => row.id) } },
    data: { text: null, authors: null, erasureId: erasure.id },
  });
  return rows.map((row) => ({ revision: row.number, textHash: row.textHash }));
}
