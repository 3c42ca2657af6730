/** Which pressed pages an act touches. Pages name what they show by the same tags. */
import type { CommandType } from './command';
import type { Language } from './language';
import { sitemapPartOf, type Numbered } from './sitemap-part';

/** Where an article stands for readers, and the other languages of its story, whose pages link to it. */
export type Placement = Numbered & {
  id: string;
  section: string;
  /** Further sections whose fronts show it. */
  secondary: readonly string[];
  siblings: readonly (Numbered & { id: string })[];
};

/**
 * `page`: the article's own page, and the feeds that have its text. `subject`: also where topics are listed. `everywhere`:
 * also its cards, fronts, feeds, sitemaps and the pages of its other languages.
 */
type Extent = 'nothing' | 'page' | 'subject' | 'everywhere';

function extentOf(act: CommandType): Extent {
  switch (act) {
    case 'publish':
    case 'publish_on_one_signature':
    case 'withdraw':
    case 'kill':
    case 'reinstate':
    case 'set_sections':
    case 'change_address':
    case 'crop_picture':
    case 'describe_picture':
      return 'everywhere';
    case 'settle_correction':
    case 'relate':
    case 'set_search_text':
      return 'page';
    case 'set_topics':
      return 'subject';
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

export function tagsTouchedBy(act: CommandType, placement: Placement): string[] {
  const { id, language, section, secondary, siblings } = placement;
  switch (extentOf(act)) {
    case 'nothing':
      return [];
    case 'page':
      return [`article:${id}`];
    case 'subject':
      return [`article:${id}`, `sitemap:${language}`];
    case 'everywhere':
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
