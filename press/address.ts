// The table of public addresses. The press alone knows it: what matches none of them never reaches Next.
import { languages } from '@/domain/language';
import type { Language } from '@/domain/language';

export type Address =
  | { kind: 'root' }
  | { kind: 'front'; language: Language }
  | { kind: 'section'; language: Language; section: string }
  | { kind: 'article'; language: Language; section: string; slug: string }
  | { kind: 'short'; id: string }
  /** Ours but badly written: one slash too many at its end. */
  | { kind: 'elsewhere'; path: string }
  | { kind: 'unknown'; language: Language };

/** Second words that are rooms of their own and not sections; their pages answer "not found" until they are built. */
const rooms = ['topics', 'authors', 'search', 'corrections'];
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const shortId = /^[A-Za-z0-9]{1,40}$/;
const longest = 200;

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
  if (words[0] === 's' && words.length === 2 && shortId.test(words[1]!))
    return { kind: 'short', id: words[1]! };
  if (!language || words.length > 3 || !words.slice(1).every(isSlug)) return unknown;
  const [, section, article] = words;
  if (section === undefined) return { kind: 'front', language };
  if (rooms.includes(section)) return unknown;
  if (article === undefined) return { kind: 'section', language, section };
  return { kind: 'article', language, section, slug: article };
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
    case 'short':
      return `/s/${address.id}`;
    case 'elsewhere':
      return address.path;
    case 'unknown':
      return null;
  }
}

/** Where Next keeps the not-found page of a language: a path that can be no page of the paper. */
export const notFoundPath = (language: Language) => `/${language}/not/found/page`;

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
