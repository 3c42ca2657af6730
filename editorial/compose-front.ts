/** A front as readers get it: from what was placed, and what is newest. Preview and public page are composed by the same hand. */
import { layOutFront, type Laid } from '@/domain/lay-out-front';
import type { FrontSlot } from '@/domain/front-arrangement';
import type { Language } from '@/domain/language';
import type { Front, SectionName, Teaser } from '@/domain/published-article';
import { teasersOf } from '@/editorial/teasers';
import type { LiveArticle } from '@/storage/public-articles';

/** `headline`: typed over for this place; else the article's own stands there. */
export type PlacedLive = { article: LiveArticle; slot: FrontSlot; headline: string | null };

export type FrontShape = {
  language: Language;
  /** Null on the front page. */
  section: SectionName | null;
  strips: SectionName[];
  perStrip: number;
};

export async function composeFront(
  { language, section, strips, perStrip }: FrontShape,
  placed: readonly PlacedLive[],
  live: readonly LiveArticle[],
): Promise<Front> {
  const newest = [...live].sort(
    (a, b) => b.firstPublishedAt.getTime() - a.firstPublishedAt.getTime() || (a.id < b.id ? -1 : 1),
  );
  const on = (slot: FrontSlot) => placed.filter((place) => place.slot === slot).map(asStory);
  const laid = layOutFront(
    { opening: on('opening'), strips: on('strip') },
    newest.map((article) => asStory({ article })),
    { sections: strips.map(({ slug }) => slug), perStrip },
  );
  const shown = [...laid.opening, ...laid.strips.flatMap(({ stories }) => stories)];
  const teasers = new Map(
    (await teasersOf(shown.map(({ story }) => story.article))).map((teaser) => [teaser.id, teaser]),
  );
  const typed = new Map(placed.map(({ article, headline }) => [article.id, headline]));
  const teaserOf = ({ story: { id } }: Laid<Story>): Teaser[] => {
    const teaser = teasers.get(id);
    return teaser ? [{ ...teaser, headline: typed.get(id) ?? teaser.headline }] : [];
  };
  const [lead = null, ...pair] = laid.opening.flatMap(teaserOf);
  const filled = strips.map((strip, at) => ({
    section: strip,
    teasers: (laid.strips[at]?.stories ?? []).flatMap(teaserOf),
  }));
  return { language, section, lead, pair, strips: filled.filter((strip) => strip.teasers.length > 0) };
}

type Story = { id: string; section: string; article: LiveArticle };

function asStory({ article }: { article: LiveArticle }): Story {
  return { id: article.id, section: article.sectionSlug, article };
}
