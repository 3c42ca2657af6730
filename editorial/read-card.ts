/** What the card of an article says, while the article is live. */
import { fieldText } from '@/domain/document';
import type { Language } from '@/domain/language';
import type { PublishedByline } from '@/domain/published-article';
import { bylineOf } from '@/editorial/byline-of';
import { findAddressOfArticle } from '@/storage/public-addresses';
import { liveArticles } from '@/storage/public-articles';
import { publicContributors } from '@/storage/public-surroundings';

export type CardFacts = {
  language: Language;
  section: string;
  kicker: string;
  headline: string;
  byline: PublishedByline[];
};

export type CardOutcome = { is: 'live'; facts: CardFacts } | { is: 'gone' } | { is: 'absent' };

export async function readCard(articleId: string): Promise<CardOutcome> {
  const [article] = await liveArticles([articleId]);
  if (!article) return { is: (await findAddressOfArticle(articleId)) ? 'gone' : 'absent' };
  const { language, document } = article;
  const names = await publicContributors(document.attrs.byline.map(({ contributor }) => contributor));
  const facts = {
    language,
    section: article.sectionNames[language],
    kicker: fieldText(document, 'kicker'),
    headline: fieldText(document, 'headline'),
    byline: bylineOf(document, names, language),
  };
  return { is: 'live', facts };
}
