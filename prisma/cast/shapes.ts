/** What the cast is made of: plain data that the seed turns into rows through the verbs. */
import type { Relation, SignaturePolicy } from '@/domain/article';
import type { BylineRole, NoteKind } from '@/domain/document-attributes';
import type { Language, PerLanguage } from '@/domain/language';
import type { DeskRole } from '@/domain/person';

export type CastDesk = {
  slug: string;
  names: PerLanguage<string>;
  policy: SignaturePolicy;
  /** Whether translations may be released by an editor who does not read the language. */
  releasesUnread: boolean;
};

export type CastSection = { slug: string; names: PerLanguage<string>; desk: string };

export type CastTopic = { slug: string; names: PerLanguage<string> };

export type CastPerson = {
  key: string;
  email: string;
  name: string;
  administrator?: true;
  editorInChief?: true;
  languages: readonly Language[];
  interfaceLanguage: Language;
  desks: readonly { desk: string; role: DeskRole }[];
  /** Counted from the moment of seeding; negative is before it. */
  duty?: { fromHours: number; untilHours: number };
};

export type CastContributor = {
  key: string;
  slug: string;
  names: PerLanguage<string>;
  /** Key of the person who has the account; many contributors have none. */
  person?: string;
  agency?: true;
};

export const castStates = [
  'drafting',
  'in_review',
  'approved',
  'live',
  'live_with_newer_draft',
  'one_signature',
  'withdrawn',
  'killed',
  'spiked',
  'held',
] as const;
export type CastState = (typeof castStates)[number];

export type CastByline = readonly { contributor: string; role: BylineRole }[];

export type CastArticle = {
  /** Name of the text below `prisma/cast/stories`. */
  file: string;
  relation: Relation;
  writer: string;
  /** Who signs, publishes, holds, spikes or kills; in review, who has been asked. */
  editor: string;
  byline: CastByline;
  /** How long before seeding it was published, or last touched where it was not. */
  hoursAgo: number;
  state: CastState;
  /** Typed after publication and not yet signed. */
  typedSince?: string;
  picks?: readonly { story: string; language: Language }[];
};

export type CastCorrection = {
  language: Language;
  kind: NoteKind;
  place: 'top' | 'foot';
  text: string;
  hoursAgo: number;
  /** The words that the first publication had, and those that the file has now. */
  was: string;
  is: string;
};

export type CastStory = {
  key: string;
  slugline: string;
  section: string;
  /** Only where it is not the section's default desk. */
  desk?: string;
  original: Language;
  articles: { [L in Language]?: CastArticle };
  topics: readonly string[];
  corrections?: readonly CastCorrection[];
  /** The reason that staff see for a hold, a kill, a spike or a publication on one signature. */
  note?: string;
  /** What readers are told after a withdrawal. */
  explanation?: { [L in Language]?: string };
};

export type CastFront = {
  lead: string;
  pair: readonly [string, string];
  /** In this order below the pair; the rest is filled by time. */
  then: readonly string[];
};

export type CastPicture = {
  id: string;
  draw: () => string;
  width: number;
  height: number;
  credit: string;
  alt: PerLanguage<string>;
  licence: 'own';
};
