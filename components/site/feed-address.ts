/** Where the feeds of a language and of its sections are, and how they are called. */
import type { Language } from '@/domain/language';
import type { Paper, SectionName } from '@/domain/published-article';
import { words } from './words';

export const feedTypes = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const;
export type FeedFormat = keyof typeof feedTypes;

const files: Record<FeedFormat, string> = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' };

export function feedAddress(language: Language, section: SectionName | null, format: FeedFormat): string {
  return `/${language}/${section ? `${section.slug}/` : ''}${files[format]}`;
}

export function feedTitle(paper: Paper, language: Language, section: SectionName | null): string {
  const name = paper.names[language];
  return section ? words(language)('documentTitle', { title: section.name, paper: name }) : name;
}
