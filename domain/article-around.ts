/** What stands around a text, as the panel of its page shows it to one person. */
import type { Furniture } from './furniture';
import type { Language, PerLanguage } from './language';
import type { PublishedPicture } from './published-article';

export type RelatedLine = { id: string; title: string; language: Language };
export type Choice = { slug: string; names: PerLanguage<string>; chosen: boolean };
export type AddressLine = { path: string; current: boolean; publicSince: Date | null };
export type PictureAround = { id: string; picture: PublishedPicture; alts: PerLanguage<string> };
/** A change that the log tells of. `undoable`: nothing newer touched the same thing. */
export type ChangeLine = {
  seq: number;
  at: Date;
  person: string;
  thing: Furniture['thing'];
  undoing: boolean;
  undoable: boolean;
};

/** Who has the article, and what this person can do about it. */
export type Holding = {
  holder: { name: string; since: Date; you: boolean } | null;
  askers: readonly { id: string; email: string; name: string; since: Date; you: boolean }[];
  colleagues: readonly { email: string; name: string }[];
  mayTake: boolean;
  mayHandOver: boolean;
  mayAsk: boolean;
  deadline: Date | null;
  late: boolean;
  maySetDeadline: boolean;
};

export type ArticleAround = {
  id: string;
  language: Language;
  mayFurnish: boolean;
  related: readonly RelatedLine[];
  topics: readonly Choice[];
  sections: readonly Choice[];
  search: { title: string | null; description: string | null };
  slug: string | null;
  addresses: readonly AddressLine[];
  pictures: readonly PictureAround[];
  changes: readonly ChangeLine[];
  holding: Holding;
};
