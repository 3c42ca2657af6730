import { describe, expect, it } from 'vitest';
import { alignWords, goneFrom } from './align-words';
import type { Word } from './words';

function wordsIn(units: Record<string, string>): Word[] {
  return Object.entries(units).flatMap(([unit, text]) =>
    text.split(' ').map((word, i) => ({ unit, from: i * 10, to: i * 10 + 5, text: word })),
  );
}

describe('the words of two texts', () => {
  it('are paired each with one word at most', () => {
    const before = wordsIn({ p1: 'on the quay on the quay on the quay on the quay' });
    const after = wordsIn({ p2: 'on the quay on the quay', p3: 'on the quay on the quay on the quay' });
    const origin = alignWords(before, after).filter((index) => index >= 0);
    expect(new Set(origin).size).toBe(origin.length);
    expect(origin).toHaveLength(12);
    expect(goneFrom(before, alignWords(before, after))).toEqual([]);
  });

  it('are not paired by a few words that any text has', () => {
    const origin = alignWords(wordsIn({ p1: 'it was the rain' }), wordsIn({ p2: 'it was the sun' }));
    expect([...origin]).toEqual([-1, -1, -1, -1]);
  });

  it('come to an end also where all of 5,000 have changed', () => {
    const many = (word: string) =>
      wordsIn(
        Object.fromEntries(
          Array.from({ length: 60 }, (_, p) => [
            `p${p}`,
            Array.from({ length: 84 }, (_, i) => `${word}${p}-${i}`).join(' '),
          ]),
        ),
      );
    expect(alignWords(many('a'), many('b')).every((index) => index === -1)).toBe(true);
  });
});
