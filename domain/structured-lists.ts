/** What machines are told about a page that lists stories. */
import { languageCodes } from './language';
import type { Paper } from './published-article';
import { listPath, type StoryList } from './story-list';

export function listData(list: StoryList, paper: Paper): Record<string, unknown> {
  const { kind, language, name, agency, teasers, page } = list;
  const url = paper.origin + listPath(list, language, page);
  const own = paper.origin + listPath(list, language);
  const about =
    kind === 'topic'
      ? { about: { '@type': 'Thing', name } }
      : { mainEntity: { '@type': agency ? 'Organization' : 'Person', '@id': own, name, url: own } };
  return {
    '@context': 'https://schema.org',
    '@type': kind === 'topic' ? 'CollectionPage' : 'ProfilePage',
    '@id': url,
    url,
    name,
    inLanguage: languageCodes[language].bcp47,
    ...about,
    hasPart: teasers.map(({ headline, path, publishedAt }) => ({
      '@type': 'NewsArticle',
      headline,
      url: paper.origin + path,
      datePublished: publishedAt.toISOString(),
    })),
  };
}
