import type { Transaction } from '@/storage/client';

/** False where it was due then already. */
export async function saveDeadline(
  tx: Transaction,
  articleId: string,
  deadline: Date | null,
): Promise<boolean> {
  const before = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { deadline: true },
  });
  if (before.deadline?.getTime() === deadline?.getTime()) return false;
  await tx.article.update({ where: { id: articleId }, data: { deadline } });
  return true;
}
