/**
 * Who wrote which words. Every saved text carries spans (unit, from, to, by) over its words, and the removals of the
 * words of the revision before: together they tell each person's share of what changed since the live revision.
 */
import { z } from 'zod';
import { alignWords, goneFrom } from './align-words';
import type { ArticleDocument } from './document';
import { textUnits } from './document-text';
import type { Language } from './language';
import { wordsOf, type Word } from './words';

/** `by` is a person's id, or a contributor's for copy that an agency wrote. */
export const authorSpan = z.strictObject({
  unit: z.string(),
  from: z.int().min(0),
  to: z.int().min(1),
  by: z.string(),
});
export type AuthorSpan = z.infer<typeof authorSpan>;

/**
 * Spans of the text itself and of the words of the revision before that are gone, and everyone who changed anything since
 * that revision, also formatting or a picture, which have no words.
 */
export const authorsOfText = z.strictObject({
  spans: z.array(authorSpan),
  removals: z.array(authorSpan),
  contributors: z.array(z.string()),
});
export type AuthorsOfText = z.infer<typeof authorsOfText>;

export function documentWords(document: ArticleDocument | null, language: Language): Word[] {
  return document ? wordsOf(textUnits(document), language) : [];
}

/** Who saves, and whose the new words are: the same person, but for the copy of an agency. */
export type Saver = { personId: string; writerId: string };

type Text = { document: ArticleDocument; authors: AuthorsOfText };

/**
 * The authors of a newly saved text: words that stood before keep their writer, new ones are the saver's; words of the
 * head revision that this save removed are the saver's removals.
 */
export function authorsAfter(
  saved: Text | null,
  head: ArticleDocument | null,
  next: ArticleDocument,
  saver: Saver,
  language: Language,
): AuthorsOfText {
  const nextWords = documentWords(next, language);
  const savedWords = documentWords(saved?.document ?? null, language);
  const writerBefore = saved ? lookUp(saved.authors.spans) : () => undefined;
  const origin = alignWords(savedWords, nextWords);
  const spans = nextWords.map((word, i) => {
    const before = savedWords[origin[i] ?? -1];
    return span(word, (before && writerBefore(before)) ?? saver.writerId);
  });
  const headWords = documentWords(head, language);
  const removerBefore = saved ? lookUp(saved.authors.removals) : () => undefined;
  const removals = goneFrom(headWords, alignWords(headWords, nextWords)).map((word) =>
    span(word, removerBefore(word) ?? saver.personId),
  );
  const contributors = [...new Set([...(saved?.authors.contributors ?? []), saver.personId])];
  return { spans: joined(spans), removals: joined(removals), contributors };
}

/** What the working copy carries on once a revision was cut from it: the spans; removals count from the new revision. */
export function authorsAfterCut(authors: AuthorsOfText): AuthorsOfText {
  return { spans: authors.spans, removals: [], contributors: [] };
}

/** Finds who a word belongs to, by the span in which it starts. */
export function lookUp(spans: readonly AuthorSpan[]): (word: Word) => string | undefined {
  const byUnit = new Map<string, AuthorSpan[]>();
  for (const candidate of spans)
    byUnit.set(candidate.unit, [...(byUnit.get(candidate.unit) ?? []), candidate]);
  return (word) =>
    byUnit.get(word.unit)?.find((candidate) => candidate.from <= word.from && word.from < candidate.to)?.by;
}

function span(word: Word, by: string): AuthorSpan {
  return { unit: word.unit, from: word.from, to: word.to, by };
}

/** Neighbouring words of one person become one span: a page by one hand is one row per unit. */
function joined(spans: readonly AuthorSpan[]): AuthorSpan[] {
  const result: AuthorSpan[] = [];
  for (const next of spans) {
    const last = result.at(-1);
    if (last && last.unit === next.unit && last.by === next.by) last.to = next.to;
    else result.push({ ...next });
  }
  return result;
}
