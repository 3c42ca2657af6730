/** RSS 2.0, with the whole text, authors and pictures in the modules that readers of feeds know. */
import { lastChangeOf, type Feed, type FeedEntry } from './feed';
import { languageCodes } from './language';
import { element, xmlDocument } from './xml';

const modules = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

export function rssFeed(feed: Feed): string {
  const { language, title, description, home, self, entries } = feed;
  const changed = lastChangeOf(feed);
  const channel = element(
    'channel',
    {},
    element('title', {}, title),
    element('link', {}, home),
    element('description', {}, description),
    element('language', {}, languageCodes[language].rss),
    changed && element('lastBuildDate', {}, changed.toUTCString()),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
    ...entries.map(item),
  );
  return xmlDocument(element('rss', { version: '2.0', ...modules }, channel));
}

function item({ id, url, title, summary, html, authors, picture, ...entry }: FeedEntry) {
  return element(
    'item',
    {},
    element('title', {}, title),
    element('link', {}, url),
    element('guid', { isPermaLink: 'true' }, id),
    element('pubDate', {}, entry.publishedAt.toUTCString()),
    // RSS has no word of its own for a change.
    element('atom:updated', {}, entry.updatedAt.toISOString()),
    ...authors.map((name) => element('dc:creator', {}, name)),
    ...entry.categories.map((name) => element('category', {}, name)),
    element('description', {}, summary),
    element('content:encoded', {}, html),
    picture && element('media:thumbnail', { url: picture.url, width: picture.width, height: picture.height }),
  );
}
