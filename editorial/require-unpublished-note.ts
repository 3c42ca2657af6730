/** What readers have been told is not changed or taken back behind them: only a further note is. */
import { refused } from '@/editorial/act';
import type { Transaction } from '@/storage/client';
import { liveNotesOf } from '@/storage/corrections';

export async function requireUnpublishedNote(
  tx: Transaction,
  articleId: string,
  note: string,
): Promise<void> {
  const published = await liveNotesOf(tx, articleId);
  if (published.some(({ id }) => id === note)) refused({ code: 'note_published', values: {} });
}
