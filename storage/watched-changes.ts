/** What a text would change of the one that readers have, as the watch over minor changes sees it. */
import type { ArticleDocument } from '@/domain/document';
import type { Language, PerLanguage } from '@/domain/language';
import { minorWatch } from '@/domain/minor-watch';
import type { WatchedChange } from '@/domain/watched-change';
import type { Transaction } from '@/storage/client';
import { loadRevision } from '@/storage/stored-revisions';

/** Empty while readers have nothing. */
export async function watchedChanges(
  tx: Transaction,
  article: { id: string; language: Language },
  document: ArticleDocument,
): Promise<WatchedChange[]> {
  const row = await tx.article.findUnique({
    where: { id: article.id },
    select: { liveRevision: { select: { number: true } } },
  });
  const live = row?.liveRevision && (await loadRevision(tx, article.id, row.liveRevision.number));
  if (!live) return [];
  const contributors = await tx.contributor.findMany({ select: { names: true } });
  const known = contributors.map(({ names }) => (names as PerLanguage<string>)[article.language]);
  return minorWatch(live.document, document, article.language, known);
}
