/** Where a person may start an article: the sections of their desks, and the article that a new one would stand beside. */
import type { PerLanguage } from '@/domain/language';
import type { Actor } from '@/domain/person';
import { mayStartOn, sightOf } from '@/domain/rights';
import { findArticlePage, perLanguage, reading } from '@/storage/article-pages';

export type StartingPlaces = {
  sections: { slug: string; names: PerLanguage<string> }[];
  source: { id: string; slugline: string; section: string } | null;
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
  const seen =
    source &&
    (source.standing === 'live' ||
      sightOf(
        actor,
        { deskId: source.deskId, handedIn: source.handedInAt !== null, writers: source.writerIds },
        now,
      ) === 'all');
  return {
    sections: rows
      .filter(({ deskId }) => mayStartOn(actor, deskId, now))
      .map(({ slug, names }) => ({ slug, names: perLanguage(names) })),
    source:
      source && seen
        ? { id: source.id, slugline: source.story.slugline, section: source.section.slug }
        : null,
  };
}
