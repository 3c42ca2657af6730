/** One front as an editor arranges it: how it stands, what fills it, what there is to pick from. */
import { openingSize, sectionFrontSize, stripSize, type Arrangement } from '@/domain/front-arrangement';
import type { FrontDesk, FrontStory } from '@/domain/front-desk';
import { mayArrangeFront, maySeeFronts } from '@/domain/front-rights';
import { frontHeadlineOf } from '@/domain/published-article';
import type { PersonActing } from '@/editorial/act';
import { findFrontStories } from '@/editorial/find-front-stories';
import type { FrontAddress } from '@/editorial/require-front';
import { loadActor, personNames } from '@/storage/actors';
import { reading } from '@/storage/article-pages';
import { headlinesInForce } from '@/storage/front-headlines';
import { arrangementBefore } from '@/storage/front-log';
import { holdsOn } from '@/storage/front-places';
import { frontState, type FrontName } from '@/storage/fronts';
import { liveArticles, newestArticles, placedArticles, type LiveArticle } from '@/storage/public-articles';
import { allSections } from '@/storage/sections';

/** `named`: articles that the person's own arrangement names already. Null where there is no such front for this person. */
export async function readFrontDesk(
  by: PersonActing,
  address: FrontAddress,
  { search, named }: { search: string; named: readonly string[] },
): Promise<FrontDesk | null> {
  const tx = reading();
  const { language } = address;
  const [actor, sections] = await Promise.all([loadActor(tx, by.personId), allSections(tx)]);
  const own = sections.find(({ slug }) => slug === address.section) ?? null;
  if (!maySeeFronts(actor, by.now) || (address.section !== null && !own)) return null;
  const name = { language, sectionId: own?.id ?? null };
  const shown = own ? [own] : sections;
  const [state, placed, found, ...rest] = await Promise.all([
    frontState(tx, name),
    placedArticles(language, name.sectionId),
    findFrontStories(language, name.sectionId, search),
    liveArticles(named),
    newestArticles(language, name.sectionId, 2 * openingSize),
    // Enough to fill each strip, whatever is moved out of it.
    ...shown.map(({ id }) => newestArticles(language, id, own ? sectionFrontSize : 3 * stripSize)),
  ]);
  const before = await arrangementBefore(tx, address, state?.version ?? 0);
  const names = await personNames(
    tx,
    [state?.arrangedById, before?.personId].flatMap((id) => id ?? []),
  );
  const section = (row: (typeof sections)[number]) => ({ slug: row.slug, names: row.names });
  const inLanguage = [...placed.map(({ article }) => article), ...found, ...rest.flat()].filter(
    (article) => article.language === language,
  );
  return {
    language,
    section: own && section(own),
    sections: shown.map(section),
    perStrip: own ? sectionFrontSize - openingSize : stripSize,
    version: state?.version ?? 0,
    arranged: state && { by: names.get(state.arrangedById) ?? '', at: state.arrangedAt },
    before: before && {
      by: names.get(before.personId ?? '') ?? '',
      at: before.personId === null ? null : before.at,
    },
    arrangement: await arrangementOf(name, placed),
    stories: await storiesOf(inLanguage),
    found: found.map(({ id }) => id),
    mayArrange: mayArrangeFront(actor, own?.desk.id ?? null, by.now),
  };
}

async function arrangementOf(
  name: FrontName,
  placed: Awaited<ReturnType<typeof placedArticles>>,
): Promise<Arrangement> {
  const typed = await headlinesInForce(reading(), name);
  const places = placed.map(({ article, slot }) => {
    const headline = typed.find(({ articleId }) => articleId === article.id);
    return {
      slot,
      article: article.id,
      headline: headline ? { text: headline.text, reason: headline.reason } : null,
    };
  });
  const on = (wanted: string) => places.flatMap(({ slot, ...place }) => (slot === wanted ? [place] : []));
  return { opening: on('opening'), strips: on('strip') };
}

async function storiesOf(articles: readonly LiveArticle[]): Promise<FrontStory[]> {
  const once = [...new Map(articles.map((article) => [article.id, article])).values()];
  const holds = await holdsOn(
    reading(),
    once.map(({ id }) => id),
  );
  return once
    .sort((a, b) => b.firstPublishedAt.getTime() - a.firstPublishedAt.getTime() || (a.id < b.id ? -1 : 1))
    .map(({ id, sectionSlug, document, firstPublishedAt }) => ({
      id,
      section: sectionSlug,
      headline: frontHeadlineOf(document),
      publishedAt: firstPublishedAt,
      held: holds.has(id),
    }));
}
