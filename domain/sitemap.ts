/** Sitemaps as search engines read them (sitemaps.org 0.9, with the languages of a page and the news extension). */
import { languageCodes, type Language, type PerLanguage } from './language';
import { element, xmlDocument } from './xml';

const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** `changed` null: a page that changes with what it lists, and has no time of its own. */
export type SitemapPage = {
  path: string;
  changed: Date | null;
  /** The same page in every language that has it, this one too. */
  versions: readonly { language: Language; path: string }[];
  /** For a reader whose language the paper does not have. */
  otherwise: string;
};

export function sitemapIndex(paths: readonly string[], origin: string): string {
  const parts = paths.map((path) => element('sitemap', {}, element('loc', {}, origin + path)));
  return xmlDocument(element('sitemapindex', { xmlns: sitemaps }, ...parts));
}

export function sitemap(pages: readonly SitemapPage[], origin: string): string {
  const link = (code: string, path: string) =>
    element('xhtml:link', { rel: 'alternate', hreflang: code, href: origin + path });
  const urls = pages.map(({ path, changed, versions, otherwise }) => {
    const languages = versions.map((version) => link(languageCodes[version.language].bcp47, version.path));
    return element(
      'url',
      {},
      element('loc', {}, origin + path),
      changed && element('lastmod', {}, changed.toISOString()),
      ...(languages.length > 1 ? [...languages, link('x-default', otherwise)] : []),
    );
  });
  const names = { xmlns: sitemaps, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };
  return xmlDocument(element('urlset', names, ...urls));
}

export type LateArticle = { language: Language; path: string; title: string; publishedAt: Date };

export function newsSitemap(
  articles: readonly LateArticle[],
  names: PerLanguage<string>,
  origin: string,
): string {
  const urls = articles.map(({ language, path, title, publishedAt }) => {
    const publication = element(
      'news:publication',
      {},
      element('news:name', {}, names[language]),
      element('news:language', {}, languageCodes[language].newsSitemap),
    );
    const news = element(
      'news:news',
      {},
      publication,
      element('news:publication_date', {}, publishedAt.toISOString()),
      element('news:title', {}, title),
    );
    return element('url', {}, element('loc', {}, origin + path), news);
  });
  const spaces = { xmlns: sitemaps, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' };
  return xmlDocument(element('urlset', spaces, ...urls));
}
