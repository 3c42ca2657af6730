/** Lists of live articles that readers page through, and the public ledger of corrections. */
import type { NoteKind } from './document-attributes';
import type { Language } from './language';
import type { Teaser } from './published-article';

export const storiesPerPage = 30;
/** Who looks for something older searches for it. */
export const lastListPage = 50;

/** Where each kind of list is, in the address. */
export const listFolders = { topic: 'topics', author: 'authors' } as const;
export type ListKind = keyof typeof listFolders;

export type StoryList = {
  kind: ListKind;
  language: Language;
  slug: string;
  name: string;
  agency: boolean;
  teasers: Teaser[];
  page: number;
  /** Whether there is a page with older ones. */
  older: boolean;
  /** The languages in which the same list has stories. */
  languages: Language[];
};

export function listPath(
  { kind, slug }: Pick<StoryList, 'kind' | 'slug'>,
  language: Language,
  page = 1,
): string {
  return `/${language}/${listFolders[kind]}/${slug}${page > 1 ? `/${page}` : ''}`;
}

/** Null where the word is no number of a list's further page: the first has none in its address. */
export function furtherPage(word: string): number | null {
  const page = /^[1-9]\d?$/.test(word) ? Number(word) : 0;
  return page >= 2 && page <= lastListPage ? page : null;
}

/** What readers were told, and where. A killed story is in no ledger. */
export type LedgerEntry = {
  id: string;
  articleId: string;
  kind: NoteKind | 'withdrawal';
  at: Date;
  /** Empty where a story was withdrawn without a word of its own. */
  text: string;
  /** Null where the story is not there any more. */
  headline: string | null;
  path: string;
};

export type Ledger = {
  language: Language;
  /** `2026-03`; null: the newest. */
  month: string | null;
  entries: LedgerEntry[];
  /** Every month that has an entry, the newest first. */
  months: string[];
};

export const ledgerPath = (language: Language, month: string | null) =>
  `/${language}/corrections${month === null ? '' : `/${month}`}`;

export const isMonth = (word: string) => /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(word);

/** Where a note stands on its article's page and in the ledger. */
export const noteAnchor = (noteId: string) => `note-${noteId}`;
