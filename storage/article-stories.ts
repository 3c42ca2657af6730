/** What lies around an article: its desk, its story, the other languages. */
import type { Transaction } from '@/storage/client';

export async function deskIdOf(tx: Transaction, articleId: string): Promise<string> {
  return (await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { deskId: true } })).deskId;
}

export async function storyIdOf(tx: Transaction, articleId: string): Promise<string> {
  return (await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { storyId: true } }))
    .storyId;
}

/** The other languages of the article's story, in the order in which rows are locked. */
export async function siblingIdsOf(tx: Transaction, articleId: string): Promise<string[]> {
  const storyId = await storyIdOf(tx, articleId);
  const rows = await tx.article.findMany({
    where: { storyId, id: { not: articleId } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => row.id);
}

export async function isLive(tx: Transaction, articleId: string): Promise<boolean> {
  const row = await tx.article.findUnique({ where: { id: articleId }, select: { standing: true } });
  return row?.standing === 'live';
}
