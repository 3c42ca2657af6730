/** Where a person may start an article: the sections of their desks, and the article that a new one would stand beside. */
import { fieldText } from '@/domain/document';
import type { PerLanguage } from '@/domain/language';
import type { Actor } from '@/domain/person';
import { mayStartOn, sightOf } from '@/domain/rights';
import { findArticlePage, perLanguage, reading, type ArticlePageRow } from '@/storage/article-pages';
import { liveArticles } from '@/storage/public-articles';

export type StartingPlaces = {
  sections: { slug: string; names: PerLanguage<string> }[];
  source: { id: string; title: string; section: string } | null;
};

/** A source that this person may not know of is none. */
export async function readStartingPlaces(
  actor: Actor,
  sourceId: string | null,
  now: Date,
): Promise<StartingPlaces> {
  const tx = reading();
  const [rows, source] = await Promise.all([
    tx.section.findMany({ orderBy: { position: 'asc' } }),
    sourceId === null ? null : findArticlePage(tx, sourceId),
  ]);
  const title = source && (await titleFor(source, actor, now));
  return {
    sections: rows
      .filter(({ deskId }) => mayStartOn(actor, deskId, now))
      .map(({ slug, names }) => ({ slug, names: perLanguage(names) })),
    source: source && title !== null ? { id: source.id, title, section: source.section.slug } : null,
  };
}

/** Its desk knows an article by the slugline; everybody else, where it is live, as readers do. */
async function titleFor(source: ArticlePageRow, actor: Actor, now: Date): Promise<string | null> {
  const { id, deskId, handedInAt, writerIds, story } = source;
  const privacy = { deskId, handedIn: handedInAt !== null, writers: writerIds };
  if (sightOf(actor, privacy, now) === 'all') return story.slugline;
  const [live] = await liveArticles([id]);
  return live ? fieldText(live.document, 'headline') : null;
}
