/** A front as readers would get it with an arrangement that nobody has put there yet; for those who may look at fronts. */
import { fitted, frontSlots, type Arrangement } from '@/domain/front-arrangement';
import { maySeeFronts } from '@/domain/front-rights';
import type { Actor } from '@/domain/person';
import type { Front } from '@/domain/published-article';
import type { PlacedLive } from '@/editorial/compose-front';
import { frontPageOf } from '@/editorial/read-front';
import { sectionFrontOf } from '@/editorial/read-section-front';
import type { FrontAddress } from '@/editorial/require-front';
import { liveArticles } from '@/storage/public-articles';
import { publicSections } from '@/storage/public-surroundings';

export async function readFrontPreview(
  actor: Actor,
  { language, section: slug }: FrontAddress,
  wanted: Arrangement,
  now: Date,
): Promise<Front | null> {
  if (!maySeeFronts(actor, now)) return null;
  const placed = await placedIn(wanted);
  const here = placed.filter(({ article }) => article.language === language);
  if (slug === null) return frontPageOf(language, here);
  const section = (await publicSections()).find((candidate) => candidate.slug === slug);
  return section ? sectionFrontOf(language, section, here) : null;
}

async function placedIn(wanted: Arrangement): Promise<PlacedLive[]> {
  const { opening, strips } = fitted(wanted);
  const articles = await liveArticles([...opening, ...strips].map(({ article }) => article));
  return frontSlots.flatMap((slot) =>
    (slot === 'opening' ? opening : strips).flatMap(({ article: id, headline }) => {
      const article = articles.find((live) => live.id === id);
      return article ? [{ article, slot, headline: headline?.text.trim() || null }] : [];
    }),
  );
}
