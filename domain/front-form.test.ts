import { describe, expect, it } from 'vitest';
import { draftFrom, entriesOf } from './front-form';

const arrangement = {
  opening: [
    { article: 'aaaaaa', headline: { text: 'Down & out', reason: 'short' } },
    { article: 'bbbbbb', headline: null },
  ],
  strips: [{ article: 'cccccc', headline: null }],
};

describe('an arrangement that is not out yet', () => {
  it('is the same after it went through an address', () => {
    const address = new URLSearchParams(entriesOf({ before: 4, arrangement })).toString();
    expect(draftFrom(new URLSearchParams(address))).toEqual({ before: 4, arrangement });
  });

  it.each([
    ['without the version that it began with', [['opening', 'aaaaaa']]],
    ['with something that is no article', [['before', '1'] as const, ['opening', '../x'] as const]],
    [
      'with a file for a headline',
      [['before', '1'] as const, ['opening', 'aaaaaa'] as const, ['headline-aaaaaa', {}] as const],
    ],
    [
      'with more places than a front has',
      [['before', '1'], ...Array.from({ length: 61 }, () => ['strip', 'aaaaaa'])],
    ],
  ])('is none %s', (_name, entries) => {
    expect(draftFrom(entries as [string, unknown][])).toBeNull();
  });
});
