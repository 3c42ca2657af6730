/** Two texts of one article side by side, for a person who may see the article. */
import type { RevisionLine } from '@/domain/article-view';
import { compareRevisions, type Comparison } from '@/domain/compare-revisions';
import { textInProgress, type ComparisonSide } from '@/domain/comparison-side';
import type { ArticleDocument } from '@/domain/document';
import type { Language } from '@/domain/language';
import type { Actor } from '@/domain/person';
import { sightOf } from '@/domain/rights';
import { findArticlePage, reading, revisionLines } from '@/storage/article-pages';
import type { Transaction } from '@/storage/client';
import { loadRevision } from '@/storage/stored-revisions';
import { contributorChoices } from '@/storage/text-choices';
import { loadWorkingCopy } from '@/storage/working-copies';

export type ComparedRevisions = {
  slugline: string;
  language: Language;
  /** What there is to choose from. */
  revisions: readonly RevisionLine[];
  comparison: Comparison;
};

type Asked = { articleId: string; from: ComparisonSide; to: ComparisonSide };

/** Revisions are found through their article, by number. Null where there is no such pair for this person. */
export async function readComparison(
  actor: Actor,
  { articleId, from, to }: Asked,
  now: Date,
): Promise<ComparedRevisions | null> {
  const tx = reading();
  const row = await findArticlePage(tx, articleId);
  if (!row) return null;
  const privacy = { deskId: row.deskId, handedIn: row.handedInAt !== null, writers: row.writerIds };
  if (sightOf(actor, privacy, now) !== 'all') return null;
  const [before, after, revisions, contributors] = await Promise.all([
    textOfSide(tx, articleId, from),
    textOfSide(tx, articleId, to),
    revisionLines(tx, articleId),
    contributorChoices(tx),
  ]);
  if (!before || !after) return null;
  const names = new Map(contributors.map((one) => [one.id, one.names[row.language]]));
  const { language } = row;
  const comparison = compareRevisions(withNames(before, names), withNames(after, names), language);
  return { slugline: row.story.slugline, language, revisions, comparison };
}

async function textOfSide(
  tx: Transaction,
  articleId: string,
  side: ComparisonSide,
): Promise<ArticleDocument | null> {
  const text =
    side === textInProgress ? await loadWorkingCopy(tx, articleId) : await loadRevision(tx, articleId, side);
  return text && text.document;
}

/** A byline holds who is named; people read the names. */
function withNames(document: ArticleDocument, names: ReadonlyMap<string, string>): ArticleDocument {
  const byline = document.attrs.byline.map((line) => ({
    ...line,
    contributor: names.get(line.contributor) ?? line.contributor,
  }));
  return { ...document, attrs: { ...document.attrs, byline } };
}
