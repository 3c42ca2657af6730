/**
 * Pairs the words of two texts, so that a word which stays, moves with its block or is cut off into a new block keeps its
 * writer: who moves a paragraph has not written it. Time grows with the text, not with how much of it changed.
 */
import { diffArrays } from 'diff';
import type { Word } from './words';

/** Beyond so many single changes within one unit its sides have little to do with each other. */
const longestEdit = 300;
/** So many words in a row, wherever they now stand, are the same words; fewer could be chance. */
const run = 4;
/** A refrain repeats; only its first places are looked at. */
const candidatesLooked = 8;

/** For each word of `after` the index of the same word in `before`, or -1. */
export function alignWords(before: readonly Word[], after: readonly Word[]): Int32Array {
  const origin = new Int32Array(after.length).fill(-1);
  const taken = new Uint8Array(before.length);
  const pair = (b: number, a: number) => {
    origin[a] = b;
    taken[b] = 1;
  };
  pairWithinUnits(before, after, pair);
  pairRuns(before, after, origin, taken, pair);
  return origin;
}

/** The words of `before` that no word of the other text comes from. */
export function goneFrom(before: readonly Word[], origin: Int32Array): Word[] {
  const stays = new Set(origin);
  return before.filter((_, index) => !stays.has(index));
}

type Pair = (b: number, a: number) => void;

function pairWithinUnits(before: readonly Word[], after: readonly Word[], pair: Pair): void {
  const unitsBefore = indicesByUnit(before);
  for (const [unit, here] of indicesByUnit(after)) {
    const there = unitsBefore.get(unit) ?? [];
    const texts = (words: readonly Word[], indices: readonly number[]) =>
      indices.map((index) => words[index]?.text ?? '');
    const parts = diffArrays(texts(before, there), texts(after, here), { maxEditLength: longestEdit });
    let b = 0;
    let a = 0;
    for (const { added, removed, value } of parts ?? []) {
      for (let i = 0; !added && !removed && i < value.length; i++) pair(there[b + i]!, here[a + i]!);
      if (!added) b += value.length;
      if (!removed) a += value.length;
    }
  }
}

function indicesByUnit(words: readonly Word[]): Map<string, number[]> {
  const units = new Map<string, number[]>();
  words.forEach(({ unit }, index) => {
    const known = units.get(unit);
    if (known) known.push(index);
    else units.set(unit, [index]);
  });
  return units;
}

/** What is left after the units: runs that went from one unit to another, by a split, a join, or cut and paste. */
function pairRuns(
  before: readonly Word[],
  after: readonly Word[],
  origin: Int32Array,
  taken: Uint8Array,
  pair: Pair,
): void {
  const starts = new Map<string, number[]>();
  const keyAt = (words: readonly Word[], start: number) =>
    words
      .slice(start, start + run)
      .map((word) => word.text)
      .join('\n');
  for (let b = 0; b + run <= before.length; b++) {
    if (taken[b]) continue;
    const key = keyAt(before, b);
    const known = starts.get(key);
    if (!known) starts.set(key, [b]);
    else if (known.length < candidatesLooked) known.push(b);
  }
  const lengthOf = (b: number, a: number) => {
    let length = 0;
    while (isFree(b + length, a + length) && before[b + length]?.text === after[a + length]?.text) length++;
    return length;
  };
  const isFree = (b: number, a: number) =>
    b < before.length && a < after.length && !taken[b] && (origin[a] ?? 0) < 0;
  for (let a = 0; a + run <= after.length; a++) {
    if ((origin[a] ?? 0) >= 0) continue;
    let best = { start: -1, length: run - 1 };
    for (const start of starts.get(keyAt(after, a)) ?? []) {
      const length = lengthOf(start, a);
      if (length > best.length) best = { start, length };
    }
    for (let i = 0; best.start >= 0 && i < best.length; i++) pair(best.start + i, a + i);
    if (best.start >= 0) a += best.length - 1;
  }
}
