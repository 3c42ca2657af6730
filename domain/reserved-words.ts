import { languages } from './language';

/**
 * Words that are routes or files at some level of the public addresses. Nothing that people name (a section, a topic,
 * an article's address) may be one of them, also where today's routes would let it pass: routes move, addresses stay.
 */
const reserved: ReadonlySet<string> = new Set(
  [
    ...languages,
    's media fixed card newsroom sign-in sign-out api _next health press search topics topic authors author'.split(
      ' ',
    ),
    'corrections correction feed atom feed.xml atom.xml feed.json sitemap sitemap.xml news-sitemap'.split(
      ' ',
    ),
    'news-sitemap.xml robots robots.txt favicon favicon.ico manifest.webmanifest .well-known index new edit'.split(
      ' ',
    ),
    'preview revisions admin login logout account settings static public assets'.split(' '),
  ].flat(),
);

export function isReserved(word: string): boolean {
  return reserved.has(word.toLowerCase());
}
