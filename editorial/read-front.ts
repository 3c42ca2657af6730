/** The front page of a language: what editors placed first, filled by time; then a strip for each section. */
import { openingSize, stripSize } from '@/domain/front-arrangement';
import type { Language } from '@/domain/language';
import type { Front } from '@/domain/published-article';
import { composeFront, type PlacedLive } from '@/editorial/compose-front';
import { newestArticles, placedArticles } from '@/storage/public-articles';
import { publicSections } from '@/storage/public-surroundings';

export async function readFront(language: Language): Promise<Front> {
  return frontPageOf(language, await placedArticles(language, null));
}

/** The front page as it is, or would be, with these in their places. */
export async function frontPageOf(language: Language, placed: readonly PlacedLive[]): Promise<Front> {
  const sections = await publicSections();
  // As many as can be missing because they stand somewhere already.
  const [newest, ...bySection] = await Promise.all([
    newestArticles(language, null, openingSize + placed.length),
    ...sections.map((section) => newestArticles(language, section.id, stripSize + openingSize)),
  ]);
  const strips = sections.map(({ slug, names }) => ({ slug, name: names[language] }));
  const shape = { language, section: null, strips, perStrip: stripSize };
  return composeFront(shape, placed, [...newest, ...bySection.flat()]);
}
