import { expect, test } from 'vitest';
import { compareRevisions } from './compare-revisions';
import type { ArticleDocument } from './document';
import { emptyDocument } from './empty-document';

function text(...paragraphs: [id: string, text: string][]): ArticleDocument {
  const document = emptyDocument('x');
  return {
    ...document,
    content: [
      { type: 'headline', content: [{ type: 'text', text: 'Crane' }] },
      ...paragraphs.map(([id, words]) => ({
        type: 'paragraph' as const,
        attrs: { id, stray: null },
        content: [{ type: 'text' as const, text: words }],
      })),
    ],
  };
}

const shown = (before: ArticleDocument, after: ArticleDocument, language: 'en' | 'zh' = 'en') =>
  compareRevisions(before, after, language).units.map(({ unit, stretches }) =>
    [
      unit,
      ...stretches.map(
        ({ text: words, is, moved }) =>
          `${{ same: '=', added: '+', removed: '-' }[is]}${moved ? '~' : ''}${words}`,
      ),
    ].join('|'),
  );

test('a changed word shows as one word gone and one that came', () => {
  const before = text(['a', 'The crane is eighty years old.']);
  const after = text(['a', 'The crane is ninety years old.']);
  expect(shown(before, after)).toEqual(['headline|=Crane', 'a|=The crane is |-eighty|+ninety|= years old.']);
  expect(compareRevisions(before, after, 'en')).toMatchObject({ added: 1, removed: 1, formDiffers: false });
});

test('a Chinese text is compared by its words, not by its spaces', () => {
  expect(
    shown(text(['a', '起重机在码头上立了八十年']), text(['a', '起重机在码头上立了九十年']), 'zh')[1],
  ).toMatch(/^a\|=起重机在码头上立了/);
});

test('a paragraph that is gone stands where it stood', () => {
  const after = text(['a', 'One.'], ['c', 'Three.']);
  expect(shown(text(['a', 'One.'], ['b', 'Two.'], ['c', 'Three.']), after)).toEqual([
    'headline|=Crane',
    'a|=One.',
    'b|-Two.',
    'c|=Three.',
  ]);
});

test('words that went to another paragraph are moved, not written', () => {
  const sentence = 'Nobody asked the men who drove it.';
  const before = text(['a', sentence], ['b', 'Later.']);
  const after = text(['b', 'Later.'], ['new', sentence]);
  expect(shown(before, after)).toContain(`new|+~${sentence}`);
  expect(compareRevisions(before, after, 'en')).toMatchObject({ added: 0, removed: 0 });
});

test('a change without words is said', () => {
  const before = text(['a', 'One.']);
  const after = {
    ...before,
    attrs: { ...before.attrs, leadPicture: { asset: 'crane', caption: '', credit: '' } },
  };
  expect(compareRevisions(before, after, 'en').formDiffers).toBe(true);
});

test('the same text, kept with its parts in another order, is the same', () => {
  const before = text(['a', 'One.']);
  const after = Object.fromEntries(Object.entries(before).reverse()) as typeof before;
  expect(JSON.stringify(after)).not.toBe(JSON.stringify(before));
  expect(compareRevisions(before, after, 'en').formDiffers).toBe(false);
});
