/** Search as readers have it: how much can be asked, and what is answered. */
import type { FoundText } from './found-text';
import type { Language } from './language';

export const foundPerPage = 20;
export const lastFoundPage = 10;
/** In characters. */
export const longestQuery = 200;

export type FoundStory = {
  id: string;
  path: string;
  section: string;
  publishedAt: Date;
  headline: FoundText;
  excerpt: FoundText;
};

export type Found = {
  language: Language;
  query: string;
  page: number;
  stories: FoundStory[];
  older: boolean;
};

/** The words asked for without what says nothing; empty where nothing is left. */
export function plainQuery(query: string): string {
  return [...query.normalize('NFKC').toWellFormed()]
    .slice(0, longestQuery)
    .join('')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
}

/** Pages are counted from 1; null where there is none of that number. */
export function foundPage(word: string | null): number | null {
  const page = word === null ? 1 : /^[1-9]\d?$/.test(word) ? Number(word) : 0;
  return page >= 1 && page <= lastFoundPage ? page : null;
}

export function searchPath(language: Language, query: string, page = 1): string {
  return `/${language}/search?q=${encodeURIComponent(query)}${page > 1 ? `&page=${page}` : ''}`;
}
