/** What the queues say of an article in one line: kept with every act, so that a list never has to go through the archive. */
import type { Transaction } from '@/storage/client';

/** After an act, once all that it changes is written. */
export async function keepLine(
  tx: Transaction,
  articleId: string,
  personId: string | null,
  at: Date,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE article a SET changed_at = ${at}, changed_by_id = ${personId},
      in_work = article_in_work(a), one_signature_since = article_one_signature_since(a)
    WHERE a.id = ${articleId}`;
}

/** Typing is told to the minute: the article's row and its indexes are not written with every key. */
export async function keepLineOfTyping(
  tx: Transaction,
  articleId: string,
  personId: string,
  at: Date,
): Promise<void> {
  const minuteAgo = new Date(at.getTime() - 60_000);
  await tx.$executeRaw`
    UPDATE article a SET changed_at = ${at}, changed_by_id = ${personId}, in_work = article_in_work(a)
    WHERE a.id = ${articleId}
      AND (a.changed_by_id IS DISTINCT FROM ${personId} OR a.changed_at <= ${minuteAgo} OR a.in_work <> article_in_work(a))`;
}
