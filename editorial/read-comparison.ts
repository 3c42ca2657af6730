/** Two revisions of one article side by side, for a person who may see the article. */
import { compareRevisions, type Comparison } from '@/domain/compare-revisions';
import type { Actor } from '@/domain/person';
import { sightOf } from '@/domain/rights';
import { findArticlePage, reading } from '@/storage/article-pages';
import { loadRevision } from '@/storage/stored-revisions';

export type ComparedRevisions = { slugline: string; newest: number; comparison: Comparison };

/** Revisions are found through their article, by number. Null where there is no such pair for this person. */
export async function readComparison(
  actor: Actor,
  { articleId, from, to }: { articleId: string; from: number; to: number },
  now: Date,
): Promise<ComparedRevisions | null> {
  const tx = reading();
  const row = await findArticlePage(tx, articleId);
  if (!row) return null;
  const privacy = { deskId: row.deskId, handedIn: row.handedInAt !== null, writers: row.writerIds };
  if (sightOf(actor, privacy, now) !== 'all') return null;
  const [before, after] = await Promise.all([
    loadRevision(tx, articleId, from),
    loadRevision(tx, articleId, to),
  ]);
  if (!before || !after) return null;
  return {
    slugline: row.story.slugline,
    newest: row.headNumber,
    comparison: compareRevisions(before.document, after.document, row.language),
  };
}
