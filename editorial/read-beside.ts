/** Two languages of one story, to be read side by side by a person who may see both. */
import { besideRows, type BesideRow } from '@/domain/beside';
import type { ArticleDocument } from '@/domain/document';
import type { Language } from '@/domain/language';
import type { Actor } from '@/domain/person';
import { sightOf } from '@/domain/rights';
import { findArticlePage, reading } from '@/storage/article-pages';
import { liveArticles } from '@/storage/public-articles';
import { loadWorkingCopy } from '@/storage/working-copies';

type Side = { language: Language; published: boolean; document: ArticleDocument };
export type Beside = {
  slugline: string;
  left: Omit<Side, 'document'>;
  right: Omit<Side, 'document'>;
  rows: readonly BesideRow[];
};

/** Of another desk's article there is the text that readers have. Null where this person may not read both. */
export async function readBeside(
  actor: Actor,
  articleId: string,
  otherId: string,
  now: Date,
): Promise<Beside | null> {
  if (articleId === otherId) return null;
  const tx = reading();
  const [row, other] = await Promise.all([findArticlePage(tx, articleId), findArticlePage(tx, otherId)]);
  if (!row || other?.storyId !== row.storyId) return null;
  const side = async ({ id, language, deskId, handedInAt, writerIds }: typeof row): Promise<Side | null> => {
    const privacy = { deskId, handedIn: handedInAt !== null, writers: writerIds };
    if (sightOf(actor, privacy, now) === 'all')
      return { language, published: false, document: (await loadWorkingCopy(tx, id)).document };
    const [live] = await liveArticles([id]);
    return live ? { language, published: true, document: live.document } : null;
  };
  const [left, right] = await Promise.all([side(row), side(other)]);
  if (!left || left.published || !right) return null;
  return {
    slugline: row.story.slugline,
    left: { language: left.language, published: left.published },
    right: { language: right.language, published: right.published },
    rows: besideRows(left.document, right.document),
  };
}
