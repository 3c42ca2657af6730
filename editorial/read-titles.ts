/** Other articles by name, as far as a person may know of them: readers' headline, or the slugline of the desk. */
import type { RelatedLine } from '@/domain/article-around';
import { fieldText } from '@/domain/document';
import type { Actor } from '@/domain/person';
import { sightOf } from '@/domain/rights';
import { sluglinesOf } from '@/storage/article-pages';
import type { Transaction } from '@/storage/client';
import { liveArticles } from '@/storage/public-articles';

/** In the order of `ids`; what the person may not know of is missing. */
export async function readTitles(
  tx: Transaction,
  actor: Actor,
  ids: readonly string[],
  now: Date,
): Promise<RelatedLine[]> {
  const [rows, live] = await Promise.all([sluglinesOf(tx, ids), liveArticles(ids)]);
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    const published = live.find((article) => article.id === id);
    if (!row || !(published || sightOf(actor, row, now) !== 'nothing')) return [];
    const title = published ? fieldText(published.document, 'headline') : row.slugline;
    return [{ id, title, language: row.language }];
  });
}
