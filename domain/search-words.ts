/** What of an article is searched, and the pairs of characters that stand for words in Chinese. */
import type { ArticleDocument } from './document';
import { textUnits } from './document-text';

/** By weight: a word in the headline says more about a story than one in its text. */
export type SearchedText = { head: string; lead: string; body: string };

/** In characters: the database keeps no more of one text in its index, and who searches means the beginning. */
const longest = 60_000;
const heads = ['kicker', 'headline', 'shortHeadline'];
const unsearched = ['byline', 'socialText', 'dateline'];

/** `names`: of the byline, as readers see them. */
export function searchedText(document: ArticleDocument, names: readonly string[]): SearchedText {
  const units = textUnits(document).filter(({ unit }) => !unsearched.includes(unit));
  const join = (texts: readonly string[]) => texts.join('\n').slice(0, longest).toWellFormed();
  const of = (belongs: (unit: string) => boolean) =>
    units.filter(({ unit }) => belongs(unit)).map(({ text }) => text);
  return {
    head: join(of((unit) => heads.includes(unit))),
    lead: join([...of((unit) => unit === 'standfirst'), ...names]),
    body: join(of((unit) => unit !== 'standfirst' && !heads.includes(unit))),
  };
}

/** Letters without their accents, of words that have any: many readers type none. */
export function unaccented(text: string): string {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .map((word) => [word, word.normalize('NFD').replace(/\p{M}/gu, '')] as const)
    .filter(([word, plain]) => word !== plain)
    .map(([, plain]) => plain)
    .join(' ');
}

const runs = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;
const isHan = (run: string) => /^\p{Script=Han}/u.test(run);

/** Every pair of neighbours in a row of characters, its last one alone, and words in other letters as they are. */
export function chineseTokens(text: string): string[] {
  return runsOf(text).flatMap((run) => {
    if (!isHan(run)) return [run];
    const signs = [...run];
    return signs.map((sign, place) => sign + (signs[place + 1] ?? ''));
  });
}

/** Null where there is nothing to look for. A single character is found wherever a pair begins with it. */
export function chineseQuery(query: string): string | null {
  const terms = runsOf(query).flatMap((run) => {
    const signs = [...run];
    if (!isHan(run)) return [quoted(run)];
    if (signs.length === 1) return [`${quoted(run)}:*`];
    return signs.slice(0, -1).map((sign, place) => quoted(sign + signs[place + 1]!));
  });
  return terms.length === 0 ? null : [...new Set(terms)].join(' & ');
}

/** The pieces of a query that are marked where a text has them: whole words, and rows of characters. */
export function runsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(runs) ?? [];
}

const quoted = (token: string) => `'${token}'`;
const lastPlace = 16_000;

/** As the database writes a `tsvector`; letters and digits alone need no escaping. */
export function chineseVector(text: string, weight: 'A' | 'B' | 'D'): string {
  return chineseTokens(text)
    .filter((token) => token.length <= 200)
    .map((token, place) => `${quoted(token)}:${Math.min(place + 1, lastPlace)}${weight}`)
    .join(' ');
}
