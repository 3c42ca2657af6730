/** What readers may see, and nothing else: no stage, no staff, no notes. The pages under `app/(site)` get only these. */
import { fieldText, type ArticleDocument } from './document';
import type { BylineRole, PublicNote } from './document-attributes';
import type { Language, PerLanguage } from './language';

/** The paper itself, as every page shows it. */
export type Paper = {
  names: PerLanguage<string>;
  taglines: PerLanguage<string>;
  imprints: PerLanguage<string>;
  /** IANA name of the one time zone of the paper. */
  zone: string;
  /** In the order of the navigation. */
  sections: { slug: string; names: PerLanguage<string> }[];
  /** Origin of absolute addresses, without a slash at the end; from PUBLIC_URL, else the front door's own. */
  origin: string;
};

export type SectionName = { slug: string; name: string };

/** Served at `{folder}/{key}/{width}.{ext}` for each of `widths` and the extensions avif, webp and jpg. */
export type PublishedPicture = {
  /** Readers’, or the newsroom’s, which asks who looks: a draft’s picture is at no public address. */
  folder: '/media' | '/newsroom/media';
  key: string;
  width: number;
  height: number;
  widths: number[];
  alt: string;
  /** Focal point, 0 to 1 from the left and from the top. */
  focal: { x: number; y: number };
};

export type PublishedByline = { name: string; role: BylineRole; slug: string; agency: boolean };

/** A short form of a live article for fronts and related stories. */
export type Teaser = {
  id: string;
  language: Language;
  path: string;
  section: SectionName;
  kicker: string;
  /** The short headline where there is one, else the headline. */
  headline: string;
  standfirst: string;
  /** First sentences of the text, cut at a sentence; in Chinese within about 90 characters. */
  excerpt: string;
  publishedAt: Date;
  picture: PublishedPicture | null;
};

/** What an article says of itself on fronts: its signed short headline where it has one. */
export function frontHeadlineOf(document: ArticleDocument): string {
  return fieldText(document, 'shortHeadline') || fieldText(document, 'headline');
}

export type PublishedArticle = {
  id: string;
  language: Language;
  section: SectionName;
  path: string;
  shortPath: string;
  headline: string;
  standfirst: string;
  /** The whole signed text; pictures that may not be shown are missing from `pictures`. */
  document: ArticleDocument;
  byline: PublishedByline[];
  firstPublishedAt: Date;
  /** Null where the first publication still stands. */
  updatedAt: Date | null;
  notes: PublicNote[];
  /** The story was corrected in another language and this text is still being checked. */
  correctionPending: boolean;
  pictures: Record<string, PublishedPicture>;
  topics: { slug: string; name: string }[];
  /** The other live languages of the story. */
  siblings: { language: Language; path: string; headline: string }[];
  /** The live article that this one translates. */
  translationOf: { language: Language; path: string } | null;
  /** Where readers of all other languages are led (`x-default`): the English article, else the original, else this one. */
  defaultPath: string;
  related: Teaser[];
  /** For search engines, where an editor wrote them; else headline and standfirst serve. */
  search: { title: string | null; description: string | null };
  noIndex: boolean;
};

/** What a public address answers. */
export type AddressOutcome =
  | { is: 'live'; article: PublishedArticle }
  | { is: 'moved'; articleId: string; path: string }
  | { is: 'withdrawn'; articleId: string; explanation: string; at: Date }
  | { is: 'killed'; articleId: string }
  | { is: 'absent' };

export type Front = {
  language: Language;
  /** Null on the front page of the language. */
  section: SectionName | null;
  lead: Teaser | null;
  /** At most two. */
  pair: Teaser[];
  /** On the front page one strip per section; on a section front one strip with all others, newest first. */
  strips: { section: SectionName; teasers: Teaser[] }[];
};
