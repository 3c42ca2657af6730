/** Which pressed pages an act touches. Pages name what they show by the same tags. */
import type { CommandType } from './command';
import { sitemapPartOf, type Numbered } from './sitemap-part';

/** Where an article stands for readers, and the other languages of its story, whose pages link to it. */
export type Placement = Numbered & {
  id: string;
  section: string;
  /** Further sections whose fronts show it. */
  secondary: readonly string[];
  siblings: readonly (Numbered & { id: string })[];
  topics: readonly string[];
  /** Whose names are on what readers have of it. */
  authors: readonly string[];
  /** Whether what readers have of it carries a public note. */
  noted: boolean;
};

/**
 * `page`: the article's own page, and the feeds that have its text. `topics`: also where topics are listed. `everywhere`:
 * also its cards, fronts, feeds, lists, sitemaps and the pages of its other languages. `ledger`: everywhere, and the
 * corrections page whatever notes the article carries.
 */
type Extent = 'nothing' | 'page' | 'topics' | 'everywhere' | 'ledger';

function extentOf(act: CommandType): Extent {
  switch (act) {
    case 'withdraw':
    case 'kill':
    case 'reinstate':
      return 'ledger';
    case 'publish':
    case 'publish_on_one_signature':
    case 'set_sections':
    case 'change_address':
    case 'crop_picture':
    case 'describe_picture':
      return 'everywhere';
    case 'set_topics':
      return 'topics';
    case 'settle_correction':
    case 'relate':
    case 'set_search_text':
      return 'page';
    case 'save':
    case 'submit':
    case 'take_back':
    case 'hand_in':
    case 'take':
    case 'hand_over':
    case 'send_back':
    case 'approve':
    case 'countersign':
    case 'restore':
    case 'name_revision':
    case 'correct':
    case 'take_out_note':
    case 'change_note':
    case 'set_deadline':
    case 'ask_for':
    case 'decline_ask':
    case 'spike':
    case 'unspike':
    case 'ask_reinstate':
    case 'hold':
    case 'release':
    case 'decline_reinstate':
    case 'decline_erase':
    case 'ask_erase':
    case 'erase':
      return 'nothing';
  }
}

/** Whether the act touches any page; most do not, and then nobody has to know where the article stands. */
export const touchesPages = (act: CommandType) => extentOf(act) !== 'nothing';

export function tagsTouchedBy(act: CommandType, placement: Placement): string[] {
  const { id, language, section, secondary, siblings, topics, authors, noted } = placement;
  const extent = extentOf(act);
  const ofTopics = topics.map((slug) => `topic:${slug}:${language}`);
  switch (extent) {
    case 'nothing':
      return [];
    case 'page':
      return [`article:${id}`];
    case 'topics':
      return [`article:${id}`, `sitemap:${language}`, ...ofTopics];
    case 'everywhere':
    case 'ledger':
      return [
        `article:${id}`,
        `card:${id}`,
        `front:${language}`,
        `feed:${language}`,
        ...[section, ...secondary].flatMap((slug) => [
          `section:${slug}:${language}`,
          `feed:${slug}:${language}`,
        ]),
        ...siblings.map((sibling) => `article:${sibling.id}`),
        ...ofTopics,
        ...authors.map((slug) => `author:${slug}:${language}`),
        ...(noted || extent === 'ledger' ? [`corrections:${language}`] : []),
        ...['sitemap', `sitemap:${language}`, 'news-sitemap'],
        // Each language of a story is listed with its others.
        ...[placement, ...siblings].map(partTag),
      ];
  }
}

/** What a part of the sitemap depends on. */
export function partTag(article: Numbered): string {
  return `sitemap:${article.language}:${sitemapPartOf(article.number)}`;
}
