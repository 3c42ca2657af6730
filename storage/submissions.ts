import type { Transaction } from '@/storage/client';

export async function recordSubmission(
  tx: Transaction,
  revisionId: string,
  personId: string,
  at: Date,
): Promise<void> {
  await tx.submission.create({ data: { revisionId, personId, at } });
}

/** All who submitted this revision, and whoever made the last submission at or before it. */
export async function submittersOf(
  tx: Transaction,
  articleId: string,
  revisionId: string,
  number: number,
): Promise<string[]> {
  const own = await tx.submission.findMany({ where: { revisionId }, select: { personId: true } });
  const last = await tx.submission.findFirst({
    where: { revision: { articleId, number: { lte: number } } },
    orderBy: { number: 'desc' },
    select: { personId: true },
  });
  return [...new Set([...own.map((submission) => submission.personId), ...(last ? [last.personId] : [])])];
}
