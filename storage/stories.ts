import type { Transaction } from '@/storage/client';

export async function markStoryKilled(tx: Transaction, storyId: string, at: Date | null): Promise<void> {
  await tx.story.update({ where: { id: storyId }, data: { killedAt: at } });
}

/** What everyone sees first. */
export async function saveNote(tx: Transaction, storyId: string, note: string): Promise<void> {
  await tx.story.update({ where: { id: storyId }, data: { note } });
}

export async function saveWithdrawal(
  tx: Transaction,
  articleId: string,
  columns: { withdrawnExplanation: string | null; withdrawnToId: string | null },
): Promise<void> {
  await tx.article.update({ where: { id: articleId }, data: columns });
}
