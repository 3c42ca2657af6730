/** How much of what changed since the live revision is each person's: the figure under "You wrote 34 of 412". */
import { alignWords, goneFrom } from './align-words';
import { documentWords, lookUp, type AuthorsOfText } from './authorship';
import type { ArticleDocument } from './document';
import type { Language } from './language';

export type RevisionWithAuthors = { document: ArticleDocument; authors: AuthorsOfText; by: string };

export type Share = { changedWords: number; ownWords: Map<string, number> };

/**
 * `base` is the live revision, null before the first publication. `path` are all revisions after it in order, the last
 * one being the one that is judged. An added word counts for its writer, a removed one for its remover.
 */
export function shareOfWords(
  base: ArticleDocument | null,
  path: readonly RevisionWithAuthors[],
  language: Language,
): Share {
  const judged = path.at(-1);
  const ownWords = new Map<string, number>();
  if (!judged) return { changedWords: 0, ownWords };
  const count = (by: string) => ownWords.set(by, (ownWords.get(by) ?? 0) + 1);

  const baseWords = documentWords(base, language);
  const words = documentWords(judged.document, language);
  const origin = alignWords(baseWords, words);
  const writer = lookUp(judged.authors.spans);
  words.forEach((word, i) => {
    if ((origin[i] ?? -1) < 0) count(writer(word) ?? judged.by);
  });
  const removers = removersOf(base, path, language);
  const gone = goneFrom(baseWords, origin);
  gone.forEach((word) => count(removers.get(`${word.unit}:${word.from}`) ?? judged.by));
  const changedWords = [...ownWords.values()].reduce((sum, own) => sum + own, 0);
  return { changedWords, ownWords };
}

/** Follows each word of the base from revision to revision until somebody removes it. Keyed by `unit:from` in the base. */
function removersOf(
  base: ArticleDocument | null,
  path: readonly RevisionWithAuthors[],
  language: Language,
): Map<string, string> {
  const removers = new Map<string, string>();
  let words = documentWords(base, language);
  // For each word of the revision under the eye: the base's word that it is.
  let baseKeys: (string | undefined)[] = words.map((word) => `${word.unit}:${word.from}`);
  for (const revision of path) {
    const next = documentWords(revision.document, language);
    const origin = alignWords(words, next);
    const stays = new Set(origin);
    const remover = lookUp(revision.authors.removals);
    words.forEach((word, i) => {
      const key = baseKeys[i];
      if (key !== undefined && !stays.has(i)) removers.set(key, remover(word) ?? revision.by);
    });
    baseKeys = next.map((_, i) => baseKeys[origin[i] ?? -1]);
    words = next;
  }
  return removers;
}
