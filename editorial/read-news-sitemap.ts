/** The articles of the last two days, as news search engines want them. */
import { fieldText } from '@/domain/document';
import { languages } from '@/domain/language';
import type { LateArticle } from '@/domain/sitemap';
import { pathOf } from '@/editorial/teasers';
import { articlesSince } from '@/storage/public-articles';

const twoDays = 2 * 86_400_000;
const most = 1_000;

/** `until`: when the oldest falls out; null where there is none. */
export async function readNewsSitemap(now: Date): Promise<{ articles: LateArticle[]; until: Date | null }> {
  const since = new Date(now.getTime() - twoDays);
  const late = await Promise.all(languages.map((language) => articlesSince(language, since, most)));
  const newest = late
    .flat()
    .sort((a, b) => b.firstPublishedAt.getTime() - a.firstPublishedAt.getTime() || (a.id < b.id ? -1 : 1))
    .slice(0, most);
  const oldest = newest.at(-1);
  return {
    articles: newest.map((article) => ({
      language: article.language,
      path: pathOf(article),
      title: fieldText(article.document, 'headline'),
      publishedAt: article.firstPublishedAt,
    })),
    until: oldest ? new Date(oldest.firstPublishedAt.getTime() + twoDays) : null,
  };
}
