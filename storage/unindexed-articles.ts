/** Live articles that were published before there was an index of their words, or whose index was lost. */
import type { Language } from '@/domain/language';
import { database, type Transaction } from '@/storage/client';
import { indexLiveText } from '@/storage/live-index';
import { lockArticles } from '@/storage/locks';
import { loadRevision } from '@/storage/stored-revisions';

export async function unindexedArticles(after: string, count: number): Promise<string[]> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT a.id FROM article a
    JOIN revision_text t ON t.revision_id = a.live_revision_id AND t.text IS NOT NULL
    LEFT JOIN search_text s ON s.article_id = a.id AND s.revision_id = a.live_revision_id
    WHERE a.standing = 'live' AND s.article_id IS NULL AND a.id > ${after} ORDER BY a.id LIMIT ${count}`;
  return rows.map(({ id }) => id);
}

/** Answers the language of an article that has public notes: its corrections page is another one now. */
export async function indexArticle(tx: Transaction, articleId: string, now: Date): Promise<Language | null> {
  await lockArticles(tx, articleId, 'article');
  const row = await tx.article.findUnique({
    where: { id: articleId, standing: 'live' },
    select: { language: true, liveRevision: { select: { number: true } } },
  });
  const live = row?.liveRevision && (await loadRevision(tx, articleId, row.liveRevision.number));
  if (!row || !live) return null;
  await indexLiveText(tx, articleId, live, now);
  return live.document.attrs.notes.length > 0 ? row.language : null;
}
