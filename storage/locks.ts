/** Rows are always locked in this order: articles by id, then the chain heads, then the press run. */
import { Prisma } from '@/storage/generated/client';
import type { Transaction } from '@/storage/client';

/** Locks the article, or every article of its story, until the transaction ends. False where there is no such article. */
export async function lockArticles(
  tx: Transaction,
  articleId: string,
  reach: 'article' | 'story',
): Promise<boolean> {
  const which =
    reach === 'article'
      ? Prisma.sql`id = ${articleId}`
      : Prisma.sql`story_id = (SELECT story_id FROM article WHERE id = ${articleId})`;
  const rows = await tx.$queryRaw<
    { id: string }[]
  >`SELECT id FROM article WHERE ${which} ORDER BY id FOR NO KEY UPDATE`;
  return rows.some((row) => row.id === articleId);
}
