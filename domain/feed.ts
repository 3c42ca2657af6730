/** What a feed says, whatever its format. */
import type { Language } from './language';
import type { PublishedArticle, SectionName } from './published-article';

/** An article with all that a feed carries of it. */
export type FeedArticle = Pick<
  PublishedArticle,
  | 'id'
  | 'language'
  | 'section'
  | 'path'
  | 'shortPath'
  | 'headline'
  | 'standfirst'
  | 'document'
  | 'byline'
  | 'firstPublishedAt'
  | 'updatedAt'
  | 'notes'
  | 'correctionPending'
  | 'pictures'
  | 'topics'
>;

/** The newest articles of a language, or of one of its sections. */
export type NewestArticles = { language: Language; section: SectionName | null; articles: FeedArticle[] };

export type FeedEntry = {
  /** The short address: it stays when the article is renamed or changes its section. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** The whole text as HTML without scripts, every address absolute. */
  html: string;
  authors: string[];
  publishedAt: Date;
  updatedAt: Date;
  categories: string[];
  picture: { url: string; width: number; height: number; alt: string } | null;
};

export type Feed = {
  language: Language;
  title: string;
  description: string;
  /** Who publishes it. */
  paper: string;
  /** The page that shows the same to readers. */
  home: string;
  self: string;
  entries: FeedEntry[];
};

/** When anything in it was changed last; null for an empty one. */
export function lastChangeOf(feed: Feed): Date | null {
  const last = Math.max(...feed.entries.map(({ updatedAt }) => updatedAt.getTime()));
  return Number.isFinite(last) ? new Date(last) : null;
}
