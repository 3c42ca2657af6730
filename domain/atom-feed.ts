/** Atom (RFC 4287). */
import { lastChangeOf, type Feed, type FeedEntry } from './feed';
import { languageCodes } from './language';
import { element, xmlDocument } from './xml';

const namespaces = { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:media': 'http://search.yahoo.com/mrss/' };
/** Atom demands a time also where nothing has happened yet. */
const never = new Date(0);

export function atomFeed(feed: Feed): string {
  const { language, title, description, paper, home, self, entries } = feed;
  const code = languageCodes[language].bcp47;
  const root = element(
    'feed',
    { ...namespaces, 'xml:lang': code },
    element('id', {}, self),
    element('title', {}, title),
    element('subtitle', {}, description),
    element('updated', {}, (lastChangeOf(feed) ?? never).toISOString()),
    element('author', {}, element('name', {}, paper)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: code, href: home }),
    ...entries.map(entryOf),
  );
  return xmlDocument(root);
}

function entryOf({ id, url, title, summary, html, authors, picture, ...entry }: FeedEntry) {
  return element(
    'entry',
    {},
    element('id', {}, id),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    element('published', {}, entry.publishedAt.toISOString()),
    element('updated', {}, entry.updatedAt.toISOString()),
    ...authors.map((name) => element('author', {}, element('name', {}, name))),
    ...entry.categories.map((name) => element('category', { term: name })),
    element('summary', {}, summary),
    element('content', { type: 'html' }, html),
    picture && element('media:thumbnail', { url: picture.url, width: picture.width, height: picture.height }),
  );
}
