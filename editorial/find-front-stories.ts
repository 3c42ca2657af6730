/** The published articles of a language that an editor picks from: the latest, or those with the words that are looked for. */
import { fieldText } from '@/domain/document';
import { frontHeadlineOf } from '@/domain/published-article';
import type { Language } from '@/domain/language';
import { articlesByAddress, newestArticles, type LiveArticle } from '@/storage/public-articles';

const listed = 30;
/** Texts lie compressed: as many of the latest are opened to look into their headlines, older ones are found by address. */
const lookedInto = 150;

export async function findFrontStories(
  language: Language,
  sectionId: string | null,
  search: string,
): Promise<LiveArticle[]> {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
  if (words.length === 0) return newestArticles(language, sectionId, listed);
  const [latest, byAddress] = await Promise.all([
    newestArticles(language, sectionId, lookedInto),
    articlesByAddress(language, sectionId, words, listed),
  ]);
  const byWords = latest.filter(({ document }) => {
    const said = [frontHeadlineOf(document), fieldText(document, 'headline'), fieldText(document, 'kicker')];
    const text = said.join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return [...new Map([...byWords, ...byAddress].map((article) => [article.id, article])).values()].slice(
    0,
    listed,
  );
}
