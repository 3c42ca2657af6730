/** The front of a section in one language: what its editors placed first, the rest newest first. */
import { openingSize, sectionFrontSize } from '@/domain/front-arrangement';
import type { Language } from '@/domain/language';
import type { Front } from '@/domain/published-article';
import { composeFront, type PlacedLive } from '@/editorial/compose-front';
import { newestArticles, placedArticles } from '@/storage/public-articles';
import { publicSections, type PublicSection } from '@/storage/public-surroundings';

export async function readSectionFront(language: Language, slug: string): Promise<Front | null> {
  const section = (await publicSections()).find((candidate) => candidate.slug === slug);
  return section ? sectionFrontOf(language, section, await placedArticles(language, section.id)) : null;
}

/** The section front as it is, or would be, with these in their places. It is one page; older articles are found by search and topics. */
export async function sectionFrontOf(
  language: Language,
  { id, slug, names }: PublicSection,
  placed: readonly PlacedLive[],
): Promise<Front> {
  const name = { slug, name: names[language] };
  const newest = await newestArticles(language, id, sectionFrontSize + placed.length);
  const shape = { language, section: name, strips: [name], perStrip: sectionFrontSize - openingSize };
  return composeFront(shape, placed, newest);
}
