import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyDocument } from '@/domain/empty-document';
import type { ArticleDocument } from '@/domain/document';
import { ArticleSaving, type Keeper, type Save, type SaveAnswer } from './article-saving';

const text = (id: string): ArticleDocument => emptyDocument(id);
const at = new Date('2026-03-04T14:02:31Z');
const kept: { document: ArticleDocument; baseVersion: number }[] = [];
const keeper: Keeper = {
  keep: (document, baseVersion) => kept.push({ document, baseVersion }),
  forget: () => kept.splice(0),
};

/** A newsroom that answers as it is told, in order, and writes down what it was asked. */
function newsroom(...answers: (SaveAnswer | 'gone')[]) {
  const asked: { document: ArticleDocument; baseVersion: number }[] = [];
  const save: Save = (document, baseVersion) => {
    asked.push({ document, baseVersion });
    const answer = answers.shift() ?? 'gone';
    return answer === 'gone' ? Promise.reject(new TypeError('no network')) : Promise.resolve(answer);
  };
  return { asked, saving: new ArticleSaving(1, save, keeper) };
}

beforeEach(() => {
  vi.useFakeTimers();
  kept.splice(0);
});
afterEach(() => vi.useRealTimers());

test('one and a half seconds after the last key the text is saved once, against the version that was opened', async () => {
  const { asked, saving } = newsroom({ is: 'saved', version: 2, at });
  saving.typed(text('a'));
  await vi.advanceTimersByTimeAsync(1_000);
  saving.typed(text('b'));
  await vi.advanceTimersByTimeAsync(1_499);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toEqual([{ document: text('b'), baseVersion: 1 }]);
  expect(saving.current()).toEqual({ is: 'saved', at });
  expect(kept).toEqual([]);
});

test('without a network the text is kept on the device and tried again until it is saved', async () => {
  const { asked, saving } = newsroom('gone', 'gone', { is: 'saved', version: 2, at });
  saving.typed(text('a'));
  await vi.advanceTimersByTimeAsync(1_500);
  expect(saving.current()).toEqual({ is: 'unreachable' });
  expect(kept).toEqual([{ document: text('a'), baseVersion: 1 }]);
  await vi.advanceTimersByTimeAsync(2_000 + 4_000);
  expect(asked).toHaveLength(3);
  expect(saving.current()).toEqual({ is: 'saved', at });
});

test('when somebody else saved meanwhile nothing is sent over it, and the words stay kept', async () => {
  const newer = { version: 5, document: text('theirs'), person: 'Nell' };
  const { asked, saving } = newsroom({ is: 'moved_on', newer }, { is: 'saved', version: 6, at });
  saving.typed(text('mine'));
  await vi.advanceTimersByTimeAsync(1_500);
  saving.typed(text('mine and more'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(1);
  expect(saving.current()).toEqual({ is: 'moved_on', newer });
  expect(kept.at(-1)).toEqual({ document: text('mine and more'), baseVersion: 1 });
  expect(await saving.settle()).toBeNull();

  saving.resolve(text('mine and more'), newer);
  expect(await saving.settle()).toBe(6);
  expect(asked[1]).toEqual({ document: text('mine and more'), baseVersion: 5 });
});

test('what is typed while a save is under way is saved after it, on the new version', async () => {
  const { asked, saving } = newsroom({ is: 'saved', version: 2, at }, { is: 'saved', version: 3, at });
  saving.typed(text('a'));
  vi.advanceTimersByTime(1_500);
  saving.typed(text('b'));
  await vi.advanceTimersByTimeAsync(1_500);
  expect(asked.map(({ baseVersion }) => baseVersion)).toEqual([1, 2]);
  expect(asked[1]?.document).toEqual(text('b'));
  expect(saving.current()).toEqual({ is: 'saved', at });
});

test('an act waits for the save, and names the version that was saved', async () => {
  const { saving } = newsroom({ is: 'saved', version: 2, at });
  saving.typed(text('a'));
  expect(await saving.settle()).toBe(2);
});

test('a page with nothing of its own follows what others saved; one with unsaved words does not', async () => {
  const { asked, saving } = newsroom({ is: 'saved', version: 8, at });
  expect(saving.follow(7)).toBe(true);
  expect(saving.follow(7)).toBe(false);
  saving.typed(text('a'));
  expect(saving.follow(9)).toBe(false);
  await saving.settle();
  expect(asked[0]?.baseVersion).toBe(7);
});
