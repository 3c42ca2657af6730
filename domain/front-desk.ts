/** What the newsroom's screens of fronts show. */
import type { Arrangement } from './front-arrangement';
import type { Language, PerLanguage } from './language';
import type { Refusal } from './refusal';

/** A published article as it is picked for a front. */
export type FrontStory = {
  id: string;
  section: string;
  /** What it says on fronts by itself. */
  headline: string;
  publishedAt: Date;
  /** On hold: it gets no new place. */
  held: boolean;
};

export type Arranged = { by: string; at: Date };

/** A line of the list of fronts. */
export type FrontLine = {
  language: Language;
  section: { slug: string; names: PerLanguage<string> } | null;
  arranged: Arranged | null;
  mayArrange: boolean;
};

/** One front on an editor's screen. */
export type FrontDesk = {
  language: Language;
  section: { slug: string; names: PerLanguage<string> } | null;
  /** In the order of the strips: those of the paper, or the front's own. */
  sections: { slug: string; names: PerLanguage<string> }[];
  perStrip: number;
  version: number;
  arranged: Arranged | null;
  /** Whose arrangement undoing brings back; `by` is empty for a front by time. Null where there is nothing to undo. */
  before: { by: string; at: Date | null } | null;
  /** As it stands for readers. */
  arrangement: Arrangement;
  /** Everything that stands there, may fill it, or was found; newest first. */
  stories: FrontStory[];
  /** Those of `stories` that the search found, or the latest. */
  found: string[];
  mayArrange: boolean;
};

/** A typed-over headline that nobody else has signed yet. */
export type WaitingHeadline = {
  id: string;
  article: string;
  language: Language;
  section: { slug: string; names: PerLanguage<string> } | null;
  headline: string;
  /** What the article says by itself. */
  own: string;
  reason: string;
  typedBy: string;
  typedAt: Date;
  mine: boolean;
  /** The article has been published anew since: do the words still fit? */
  movedOn: boolean;
  withChief: boolean;
  /** Why this person cannot sign it. */
  refusals: Refusal[];
};
