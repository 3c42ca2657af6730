/** What the public has of a story, as a page about an act on it shows it. */
import type { Standing } from './article';
import type { Language } from './language';

/** One language of the story; `addresses` are those that were ever public. */
export type StandingLine = {
  id: string;
  language: Language;
  standing: Standing;
  addresses: readonly string[];
};

export type StoryStanding = {
  id: string;
  language: Language;
  slugline: string;
  standing: Standing;
  /** The article's own line first. Private drafts of others are not among them. */
  lines: readonly StandingLine[];
};
