/** What search engines and other machines are told about a live article: schema.org NewsArticle as a plain object. */
import { excerptOf } from './excerpt';
import { languageCodes, type Language } from './language';
import { listPath } from './story-list';
import type { Paper, PublishedArticle, PublishedByline, PublishedPicture } from './published-article';

export function newsArticle(article: PublishedArticle, paper: Paper): Record<string, unknown> {
  const absolute = (path: string) => paper.origin + path;
  const pageOf = (slug: string) => absolute(listPath({ kind: 'author', slug }, article.language));
  const code = languageCodes[article.language].bcp47;
  const images = article.document.attrs.leadPicture
    ? [article.pictures[article.document.attrs.leadPicture.asset]].filter((picture) => picture !== undefined)
    : [];
  const corrections = article.notes.filter((note) => note.kind !== 'update');
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': absolute(article.path),
    url: absolute(article.path),
    mainEntityOfPage: absolute(article.path),
    headline: article.headline,
    description: article.standfirst || excerptOf(article.document, article.language),
    inLanguage: code,
    articleSection: article.section.name,
    datePublished: article.firstPublishedAt.toISOString(),
    dateModified: (article.updatedAt ?? article.firstPublishedAt).toISOString(),
    ...(images.length > 0 && { image: images.map((picture) => absolute(largestJpeg(picture))) }),
    author: people(article.byline, ['by', 'additional_reporting'], pageOf),
    ...(article.byline.some(({ role }) => role === 'translated_by') && {
      translator: people(article.byline, ['translated_by'], pageOf),
    }),
    publisher: { '@type': 'NewsMediaOrganization', name: paper.names[article.language], url: absolute('/') },
    isAccessibleForFree: true,
    ...(article.topics.length > 0 && { keywords: article.topics.map((topic) => topic.name) }),
    ...(article.translationOf && { translationOfWork: work(article.translationOf, paper) }),
    ...(corrections.length > 0 && {
      correction: corrections.map((note) => ({
        '@type': 'CorrectionComment',
        text: note.text,
        datePublished: note.at,
      })),
    }),
  };
}

function people(
  byline: PublishedByline[],
  roles: PublishedByline['role'][],
  pageOf: (slug: string) => string,
) {
  return byline
    .filter(({ role }) => roles.includes(role))
    .map(({ name, agency, slug }) => ({
      '@type': agency ? 'Organization' : 'Person',
      name,
      url: pageOf(slug),
    }));
}

function work({ language, path }: { language: Language; path: string }, paper: Paper) {
  return { '@type': 'NewsArticle', '@id': paper.origin + path, inLanguage: languageCodes[language].bcp47 };
}

function largestJpeg(picture: PublishedPicture): string {
  return `${picture.folder}/${picture.key}/${Math.max(...picture.widths)}.jpg`;
}
