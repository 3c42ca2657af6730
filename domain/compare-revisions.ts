/** What changed from one text to another, word by word within its blocks, for people to read. */
import { diffArrays } from 'diff';
import { alignWords } from './align-words';
import { documentWords } from './authorship';
import { hashOf } from './canonical-json';
import type { ArticleDocument } from './document';
import { textUnits } from './document-text';
import type { Language } from './language';

/** A stretch of text. What was moved is in the other text too, in another place. */
export type ComparedStretch = { text: string; is: 'same' | 'added' | 'removed'; moved: boolean };
export type ComparedUnit = { unit: string; stretches: ComparedStretch[]; changed: boolean; words: number };

export type Comparison = {
  units: ComparedUnit[];
  added: number;
  removed: number;
  /** Something without words differs: marks, links, pictures, the kind of a block. */
  formDiffers: boolean;
};

export function compareRevisions(
  before: ArticleDocument,
  after: ArticleDocument,
  language: Language,
): Comparison {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const segments = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
  const old = new Map(textUnits(before).map(({ unit, text }) => [unit, text]));
  const now = new Map(textUnits(after).map(({ unit, text }) => [unit, text]));
  const { arrived, left, added, removed } = movements(before, after, language);
  const units = inReadingOrder([...old.keys()], [...now.keys()]).map((unit): ComparedUnit => {
    const parts = diffArrays(segments(old.get(unit) ?? ''), segments(now.get(unit) ?? ''));
    const place = { before: 0, after: 0 };
    const stretches = parts.flatMap((part): ComparedStretch[] => {
      const text = part.value.join('');
      const from = part.removed ? place.before : place.after;
      if (!part.added) place.before += text.length;
      if (!part.removed) place.after += text.length;
      if (text === '') return [];
      const is = part.added ? 'added' : part.removed ? 'removed' : 'same';
      const moving = is === 'added' ? arrived : left;
      const moved = is !== 'same' && inside(moving, unit, from, from + text.length);
      return [{ text, is, moved }];
    });
    const changed = stretches.some(({ is }) => is !== 'same');
    const words = segments(now.get(unit) ?? '').filter((segment) => /[\p{L}\p{N}]/u.test(segment)).length;
    return { unit, stretches, changed, words };
  });
  const sameWords = units.every(({ changed }) => !changed);
  const formDiffers = sameWords && hashOf(before) !== hashOf(after);
  return { units, added, removed, formDiffers };
}

/** Words that stand in another unit now, by the unit and place where they arrived and which they left. */
function movements(before: ArticleDocument, after: ArticleDocument, language: Language) {
  const wordsBefore = documentWords(before, language);
  const wordsAfter = documentWords(after, language);
  const origin = alignWords(wordsBefore, wordsAfter);
  const arrived = new Set<string>();
  const left = new Set<string>();
  wordsAfter.forEach((word, index) => {
    const source = wordsBefore[origin[index] ?? -1];
    if (!source || source.unit === word.unit) return;
    arrived.add(`${word.unit}:${word.from}`);
    left.add(`${source.unit}:${source.from}`);
  });
  const stays = new Set(origin.filter((index) => index >= 0));
  const added = origin.filter((index) => index < 0).length;
  return { arrived, left, added, removed: wordsBefore.length - stays.size };
}

function inside(places: ReadonlySet<string>, unit: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (places.has(`${unit}:${at}`)) return true;
  return false;
}

/** The units of the newer text in its order; what is gone stands where it stood. */
function inReadingOrder(before: readonly string[], after: readonly string[]): string[] {
  const order = [...after];
  before.forEach((unit, index) => {
    if (order.includes(unit)) return;
    const neighbour = before.slice(0, index).findLast((earlier) => order.includes(earlier));
    order.splice(neighbour === undefined ? 0 : order.indexOf(neighbour) + 1, 0, unit);
  });
  return order;
}
