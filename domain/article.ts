import type { Language, PerLanguage } from './language';
import type { Refusal } from './refusal';
import type { WatchedChange } from './watched-change';

/** Where the working copy is. */
export const stages = ['drafting', 'in_review', 'approved'] as const;
export type Stage = (typeof stages)[number];

/** What the public has. */
export const standings = ['unpublished', 'live', 'withdrawn', 'killed', 'spiked'] as const;
export type Standing = (typeof standings)[number];

export const relations = ['original', 'translation', 'adaptation', 'own_version'] as const;
/** How an article stands to its story. Only a translation can be behind its original. */
export type Relation = (typeof relations)[number];

export const signaturePolicies = ['strict', 'sub_editing', 'one_signature'] as const;
export type SignaturePolicy = (typeof signaturePolicies)[number];

export type DeskFacts = {
  id: string;
  slug: string;
  names: PerLanguage<string>;
  policy: SignaturePolicy;
  releasesUnread: boolean;
};

export const signatureKinds = ['read', 'released'] as const;
/** Read in the language, or released: figures, names and quotations compared, language not read. */
export type SignatureKind = (typeof signatureKinds)[number];

export const signatureWeights = ['full', 'first', 'second', 'after_the_fact'] as const;
/** `first` waits for a `second` by another editor; `after_the_fact` stands under a publication on one signature. */
export type SignatureWeight = (typeof signatureWeights)[number];

export type SignatureFacts = { personId: string; personName: string; weight: SignatureWeight };

/** The revision that a command names, with all that signing it depends on. */
export type RevisionFacts = {
  id: string;
  number: number;
  /** All who submitted this revision, and whoever made the last submission before it. */
  submittedBy: readonly string[];
  signatures: readonly SignatureFacts[];
  /** Words changed since the live revision, in all and by person. */
  changedWords: number;
  ownWords: ReadonlyMap<string, number>;
  /** Text changed in any way, also without words (formatting, pictures), by these people. */
  contributors: ReadonlySet<string>;
  /** For a translation: whether the revision that it translates is signed. */
  sourceSigned: boolean;
  /** What stands against publishing this revision, by `publishing-checks.ts`. */
  checks: readonly Refusal[];
  /** What it changes of the live revision that readers would have to be told of, and brings no public note about. */
  watched: readonly WatchedChange[];
};

/** `desk` answers for it: the story's where it lies on the story, else the article's. */
export type HoldFacts = {
  reason: string;
  personId: string;
  personName: string;
  desk: Pick<DeskFacts, 'id' | 'names'>;
};

/** What a decision is made from; loaded under the article's lock. */
export type ArticleFacts = {
  id: string;
  storyId: string;
  language: Language;
  relation: Relation;
  desk: DeskFacts;
  stage: Stage;
  standing: Standing;
  everPublished: boolean;
  handedIn: boolean;
  writers: readonly string[];
  createdBy: string;
  submittedBy: string | null;
  takenBy: { id: string; name: string } | null;
  textVersion: number;
  headNumber: number;
  /** Whether the text in progress is the head revision, byte for byte. */
  textIsHead: boolean;
  wordsSinceHead: number;
  lastTypedBy: string;
  approvedNumber: number | null;
  liveNumber: number | null;
  /** The revision that was live last, also after a takedown. */
  lastPublishedNumber: number | null;
  /** Who published the live revision; where it went out on one signature, whoever did that. */
  publishedBy: string | null;
  /** Published on one signature and not yet signed by somebody else. */
  waitsForCountersignature: boolean;
  holds: readonly HoldFacts[];
  embargo: { until: Date | null } | null;
  storyKilled: boolean;
  /** The revision that the command names, if it names one and it exists. */
  revision: RevisionFacts | null;
};
