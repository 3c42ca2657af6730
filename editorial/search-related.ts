/** Articles that could stand under another one, by words, among those that the person may know of. */
import type { RelatedLine } from '@/domain/article-around';
import type { Actor } from '@/domain/person';
import { queueSight } from '@/domain/queue-sight';
import { sightOf } from '@/domain/rights';
import { readTitles } from '@/editorial/read-titles';
import { findArticlePage, reading } from '@/storage/article-pages';
import { allDesks } from '@/storage/desk-list';
import { articlesByWords } from '@/storage/articles-by-words';

const found = 12;
const wordsHeeded = 8;

/** Null for whoever may not see the article that it is for. */
export async function searchRelated(
  actor: Actor,
  { articleId, words }: { articleId: string; words: string },
  now: Date,
): Promise<RelatedLine[] | null> {
  const tx = reading();
  const row = await findArticlePage(tx, articleId);
  if (!row) return null;
  const privacy = { deskId: row.deskId, handedIn: row.handedInAt !== null, writers: row.writerIds };
  if (sightOf(actor, privacy, now) !== 'all') return null;
  const wanted = words.split(/\s+/).filter(Boolean).slice(0, wordsHeeded);
  if (wanted.length === 0) return [];
  const desks = (await allDesks()).map(({ id }) => id);
  const without = [articleId, ...row.relatedPicks.map(({ otherId }) => otherId)];
  const ids = await articlesByWords(tx, queueSight(actor, desks, now), {
    words: wanted,
    without,
    count: found,
  });
  return readTitles(tx, actor, ids, now);
}
