/** An article as its page in the newsroom shows it: plain values, for one person, at one moment. */
import type { ActOffer } from './act-offer';
import type { Relation, SignatureKind, SignatureWeight, Stage, Standing } from './article';
import type { ArticleDocument } from './document';
import type { Language, PerLanguage } from './language';
import type { PublishedPicture } from './published-article';

export type SignatureLine = { person: string; kind: SignatureKind; weight: SignatureWeight; at: Date };
export type RevisionLine = {
  number: number;
  reason: string;
  name: string | null;
  by: string;
  at: Date;
  signatures: readonly SignatureLine[];
  /** When it was last put before the public, if ever. */
  publishedAt: Date | null;
  erased: boolean;
};

/** One line of the log. `words`: the reason or note that the person wrote. */
export type ActivityLine = {
  seq: number;
  at: Date;
  person: string;
  act: string;
  revision: number | null;
  words: string | null;
};

/** Another language of the story; of one on another desk only whose it is. */
export type SiblingLine = {
  id: string;
  language: Language;
  desk: PerLanguage<string>;
  relation: Relation;
  seen: { stage: Stage; standing: Standing; takenBy: string | null } | null;
  /** Whether there is a text that may be read beside this one. */
  beside: boolean;
};

export type ContributorChoice = { id: string; names: PerLanguage<string> };
export type PictureChoice = PublishedPicture & { id: string; caption: string; credit: string };

/** How much of what changed since the published revision the reader of the page wrote. */
export type OwnShare = { own: number; changed: number };

export type ArticleView = {
  id: string;
  language: Language;
  relation: Relation;
  slugline: string;
  storyNote: string;
  desk: PerLanguage<string>;
  section: PerLanguage<string>;
  stage: Stage;
  standing: Standing;
  handedIn: boolean;
  takenBy: string | null;
  deadline: Date | null;
  holds: readonly { reason: string; person: string }[];
  text: { version: number; document: ArticleDocument; lastTypedBy: string; at: Date };
  headNumber: number;
  approvedNumber: number | null;
  liveNumber: number | null;
  wordsSinceHead: number;
  textIsHead: boolean;
  mayWrite: boolean;
  share: OwnShare | null;
  offers: readonly ActOffer[];
  next: ActOffer | null;
  revisions: readonly RevisionLine[];
  activity: readonly ActivityLine[];
  siblings: readonly SiblingLine[];
  /** Languages that the story has no article in yet, and that this person may start. */
  startable: readonly Language[];
  contributors: readonly ContributorChoice[];
  pictures: readonly PictureChoice[];
};
