/** JSON Feed 1.1. */
import type { Feed, FeedEntry } from './feed';
import { languageCodes } from './language';
import { legible } from './xml';

export function jsonFeed({ language, title, description, paper, home, self, entries }: Feed): string {
  const code = languageCodes[language].bcp47;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    description,
    language: code,
    authors: [{ name: paper }],
    items: entries.map((entry) => itemOf(entry, code)),
  };
  const clean = (_key: string, value: unknown) => (typeof value === 'string' ? legible(value) : value);
  return `${JSON.stringify(feed, clean)}\n`;
}

function itemOf({ id, url, title, summary, html, picture, ...entry }: FeedEntry, language: string) {
  return {
    id,
    url,
    title,
    summary,
    content_html: html,
    ...(picture && { image: picture.url }),
    date_published: entry.publishedAt.toISOString(),
    date_modified: entry.updatedAt.toISOString(),
    ...(entry.authors.length > 0 && { authors: entry.authors.map((name) => ({ name })) }),
    ...(entry.categories.length > 0 && { tags: entry.categories }),
    language,
  };
}
