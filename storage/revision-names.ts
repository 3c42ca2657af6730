/** Names that people gave revisions. The revision itself is never changed, so each name is a row; the newest counts. */
import type { Transaction } from '@/storage/client';
import { newId } from '@/storage/new-id';

export async function saveRevisionName(
  tx: Transaction,
  articleId: string,
  number: number,
  given: { name: string; personId: string; at: Date },
): Promise<void> {
  const { id } = await tx.revision.findUniqueOrThrow({
    where: { articleId_number: { articleId, number } },
    select: { id: true },
  });
  await tx.revisionName.create({ data: { id: newId(), revisionId: id, ...given } });
}
