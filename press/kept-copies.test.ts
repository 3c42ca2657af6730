import { expect, test } from 'vitest';
import { keptCopies } from '@/press/kept-copies';
import type { PressedCopy } from '@/press/pressed-copy';

const copy = (tags: string[] = [], bytes = 10): PressedCopy => ({
  ...{ status: 200, tag: '', unchanged: [], until: null, pressedAt: 0, wanted: true, tags, bytes },
  forms: {} as PressedCopy['forms'],
});

test('what shows a thing is thrown away when the thing changes, and nothing else', () => {
  const copies = keptCopies(1_000);
  copies.keep('/en', copy(['site', 'card:a']));
  copies.keep('/en/world/a', copy(['site', 'article:a']));
  copies.keep('/en/world/b', copy(['site', 'article:b']));
  expect(copies.drop(['card:a', 'article:a']).sort()).toEqual(['/en', '/en/world/a']);
  expect([...copies.paths()].map(([path]) => path)).toEqual(['/en/world/b']);
  expect(copies.drop(['card:a', 'article:z'])).toEqual([]);
  expect(copies.drop(['site'])).toEqual(['/en/world/b']);
  expect(copies.bytes()).toBe(0);
});

test('a page that is pressed anew shows what it shows now', () => {
  const copies = keptCopies(1_000);
  copies.keep('/en', copy(['card:a'], 10));
  copies.keep('/en', copy(['card:b'], 30));
  expect(copies.drop(['card:a'])).toEqual([]);
  expect(copies.bytes()).toBe(30);
});

test('within its budget it keeps what is asked for, and lets go what nobody wants', () => {
  const copies = keptCopies(30);
  for (const path of ['/a', '/b', '/c']) copies.keep(path, copy());
  copies.keep('/d', copy());
  copies.find('/c')!.wanted = true;
  copies.find('/d')!.wanted = false;
  copies.keep('/e', copy());
  expect(copies.bytes()).toBeLessThanOrEqual(30);
  expect(copies.find('/c')).toBeDefined();
  expect(copies.find('/e')).toBeDefined();
});

test('a page larger than the whole budget is shown, and makes room for the next', () => {
  const copies = keptCopies(30);
  copies.keep('/a', copy([], 100));
  expect(copies.find('/a')).toBeDefined();
  copies.keep('/b', copy());
  expect([...copies.paths()].map(([path]) => path)).toEqual(['/b']);
});
