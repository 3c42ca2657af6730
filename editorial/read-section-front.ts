/** The front of a section in one language: what its editors placed first, the rest newest first. */
import type { Language } from '@/domain/language';
import type { Front } from '@/domain/published-article';
import { withoutRepeats } from '@/editorial/read-front';
import { teasersOf } from '@/editorial/teasers';
import { newestArticles, placedArticles } from '@/storage/public-articles';
import { publicSections } from '@/storage/public-surroundings';

/** A section's front is one page; older articles are found by search and topics. */
const onFront = 40;

export async function readSectionFront(language: Language, sectionSlug: string): Promise<Front | null> {
  const section = (await publicSections()).find(({ slug }) => slug === sectionSlug);
  if (!section) return null;
  const [placed, newest] = await Promise.all([
    placedArticles(language, section.id),
    newestArticles(language, section.id, onFront),
  ]);
  const [lead, ...others] = await teasersOf(withoutRepeats([...placed, ...newest]).slice(0, onFront));
  const name = { slug: section.slug, name: section.names[language] };
  const rest = others.slice(2);
  return {
    language,
    section: name,
    lead: lead ?? null,
    pair: others.slice(0, 2),
    strips: rest.length > 0 ? [{ section: name, teasers: rest }] : [],
  };
}
