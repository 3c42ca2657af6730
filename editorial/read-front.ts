/** The front page of a language: what editors placed first, filled by time; then a strip for each section. */
import type { Language } from '@/domain/language';
import type { Front, Teaser } from '@/domain/published-article';
import { teasersOf } from '@/editorial/teasers';
import { newestArticles, placedArticles, type LiveArticle } from '@/storage/public-articles';
import { publicSections } from '@/storage/public-surroundings';

const perStrip = 4;
const onTop = 3;

export async function readFront(language: Language): Promise<Front> {
  const sections = await publicSections();
  const [placed, newest, ...bySection] = await Promise.all([
    placedArticles(language, null),
    newestArticles(language, null, onTop),
    ...sections.map((section) => newestArticles(language, section.id, perStrip + onTop)),
  ]);
  const top = withoutRepeats([...placed, ...newest]).slice(0, onTop);
  const shown = new Set(top.map((article) => article.id));
  const strips = sections.map((section, i) => {
    const own = withoutRepeats([
      ...placed.filter((article) => article.sectionId === section.id),
      ...(bySection[i] ?? []),
    ]);
    return { section, articles: own.filter((article) => !shown.has(article.id)).slice(0, perStrip) };
  });
  const teasers = await teasersOf(withoutRepeats([...top, ...strips.flatMap((strip) => strip.articles)]));
  const byId = new Map(teasers.map((teaser) => [teaser.id, teaser]));
  const shownAs = (articles: readonly LiveArticle[]): Teaser[] =>
    articles.flatMap((article) => byId.get(article.id) ?? []);
  const [lead, ...pair] = shownAs(top);
  return {
    language,
    section: null,
    lead: lead ?? null,
    pair,
    strips: strips
      .filter((strip) => strip.articles.length > 0)
      .map(({ section, articles }) => ({
        section: { slug: section.slug, name: section.names[language] },
        teasers: shownAs(articles),
      })),
  };
}

export function withoutRepeats(articles: readonly LiveArticle[]): LiveArticle[] {
  return [...new Map(articles.map((article) => [article.id, article])).values()];
}
