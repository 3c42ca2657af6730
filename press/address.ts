// The table of public addresses. The press alone knows it: what matches none of them never reaches Next.
import { languages } from '@/domain/language';
import type { Language } from '@/domain/language';
import { furtherPage, isMonth, ledgerPath, listPath } from '@/domain/story-list';

export type FeedFormat = 'rss' | 'atom' | 'json';

export type Address =
  | { kind: 'root' }
  | { kind: 'front'; language: Language }
  | { kind: 'section'; language: Language; section: string }
  | { kind: 'article'; language: Language; section: string; slug: string }
  /** `page`: a further one, from 2. */
  | { kind: 'topic'; language: Language; topic: string; page?: number }
  | { kind: 'author'; language: Language; author: string; page?: number }
  | { kind: 'search'; language: Language }
  /** `month`: of one month, such as 2026-03; else the newest. */
  | { kind: 'corrections'; language: Language; month?: string }
  /** `section` null: of every section. */
  | { kind: 'feed'; language: Language; section: string | null; format: FeedFormat }
  | { kind: 'sitemap' }
  /** One of those that the sitemap lists, numbered from 1. */
  | { kind: 'sitemap-part'; language: Language; part: number }
  | { kind: 'news-sitemap' }
  | { kind: 'robots' }
  | { kind: 'card'; id: string }
  | { kind: 'short'; id: string }
  /** Ours but badly written: one slash too many at its end. */
  | { kind: 'elsewhere'; path: string }
  | { kind: 'unknown'; language: Language };

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const longest = 200;

const feedFiles = new Map<string, FeedFormat>([
  ['feed.xml', 'rss'],
  ['atom.xml', 'atom'],
  ['feed.json', 'json'],
]);

/** Which public address a path is, with its parameters decoded. */
export function addressOf(path: string): Address {
  if (path === '/') return { kind: 'root' };
  const words = decoded(path);
  const language = languages.find((known) => known === words[0]) ?? null;
  const unknown: Address = { kind: 'unknown', language: language ?? 'en' };
  if (words.at(-1) === '' && words.length > 1) {
    const path = pathOf(addressOf(`/${words.slice(0, -1).join('/')}`));
    return path === null ? unknown : { kind: 'elsewhere', path };
  }
  if (!language) return ofThePaper(words.join('/')) ?? unknown;
  return inLanguage(language, words.slice(1)) ?? unknown;
}

/** What there is once for all languages. */
function ofThePaper(path: string): Address | null {
  if (path === 'sitemap.xml') return { kind: 'sitemap' };
  if (path === 'news-sitemap.xml') return { kind: 'news-sitemap' };
  if (path === 'robots.txt') return { kind: 'robots' };
  const [, short] = /^s\/([A-Za-z0-9]{1,40})$/.exec(path) ?? [];
  if (short) return { kind: 'short', id: short };
  const [, card] = /^card\/([A-Za-z0-9]{1,40})\.png$/.exec(path) ?? [];
  if (card) return { kind: 'card', id: card };
  const [, code, part] = /^sitemap\/([a-z]+)-([1-9]\d{0,5})\.xml$/.exec(path) ?? [];
  const language = languages.find((known) => known === code);
  return language ? { kind: 'sitemap-part', language, part: Number(part) } : null;
}

function inLanguage(language: Language, words: readonly string[]): Address | null {
  const [first, second] = words;
  if (first === undefined) return { kind: 'front', language };
  const format = feedFiles.get(words.at(-1)!);
  if (format && words.length <= 2) return feedOf(language, words.length === 2 ? first : null, format);
  if (words.length > 3 || !words.every(isSlug)) return null;
  switch (first) {
    case 'topics':
    case 'authors':
      return listOf(language, first, second, words[2]);
    case 'search':
      return second === undefined ? { kind: 'search', language } : null;
    case 'corrections':
      return correctionsOf(language, words.slice(1));
  }
  if (words.length > 2) return null;
  if (second === undefined) return { kind: 'section', language, section: first };
  return { kind: 'article', language, section: first, slug: second };
}

function listOf(
  language: Language,
  folder: 'topics' | 'authors',
  slug?: string,
  word?: string,
): Address | null {
  const page = word === undefined ? null : furtherPage(word);
  if (slug === undefined || (word !== undefined && page === null)) return null;
  const further = page === null ? {} : { page };
  return folder === 'topics'
    ? { kind: 'topic', language, topic: slug, ...further }
    : { kind: 'author', language, author: slug, ...further };
}

function correctionsOf(language: Language, [month, more]: readonly string[]): Address | null {
  if (month === undefined) return { kind: 'corrections', language };
  return more === undefined && isMonth(month) ? { kind: 'corrections', language, month } : null;
}

function feedOf(language: Language, section: string | null, format: FeedFormat): Address | null {
  return section === null || isSlug(section) ? { kind: 'feed', language, section, format } : null;
}

/** The one way to write an address; null where there is no page of that name. */
export function pathOf(address: Address): string | null {
  switch (address.kind) {
    case 'root':
      return '/';
    case 'front':
      return `/${address.language}`;
    case 'section':
      return `/${address.language}/${address.section}`;
    case 'article':
      return `/${address.language}/${address.section}/${address.slug}`;
    case 'topic':
      return listPath({ kind: 'topic', slug: address.topic }, address.language, address.page);
    case 'author':
      return listPath({ kind: 'author', slug: address.author }, address.language, address.page);
    case 'search':
      return `/${address.language}/search`;
    case 'corrections':
      return ledgerPath(address.language, address.month ?? null);
    case 'feed':
      return feedPath(address);
    case 'sitemap':
    case 'news-sitemap':
      return `/${address.kind}.xml`;
    case 'sitemap-part':
      return `/sitemap/${address.language}-${address.part}.xml`;
    case 'robots':
      return '/robots.txt';
    case 'card':
      return `/card/${address.id}.png`;
    case 'short':
      return `/s/${address.id}`;
    case 'elsewhere':
      return address.path;
    case 'unknown':
      return null;
  }
}

function feedPath({ language, section, format }: Extract<Address, { kind: 'feed' }>): string {
  const [file] = [...feedFiles].find(([, known]) => known === format)!;
  return `/${language}/${section === null ? '' : `${section}/`}${file}`;
}

const documents: readonly Address['kind'][] = [
  'feed',
  'sitemap',
  'sitemap-part',
  'news-sitemap',
  'robots',
  'card',
];

/** What programs read and no person waits for. */
export const isDocument = ({ kind }: Address) => documents.includes(kind);

/** Where Next keeps the not-found page of a language: a path that can be no page of the paper. */
export const notFoundPath = (language: Language) => `/${language}/not/found/page`;

/** Where Next keeps what stands at an address that was killed. */
export const killedPath = (language: Language) => `/${language}/not/killed/page`;

function isSlug(word: string): boolean {
  return word.length <= longest && slug.test(word);
}

function decoded(path: string): string[] {
  try {
    return path.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return [];
  }
}
