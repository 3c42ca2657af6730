import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logOf } from './test-footprint';
import { published } from './test-articles';
import { openTestNewsroom, type TestNewsroom } from './test-newsroom';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

describe('the newsroom of the tests', () => {
  it('brings a story from a file to its readers, and keeps every step', async () => {
    const id = await published(newsroom, 'nell', 'edith');
    const lines = await logOf(id);
    expect(lines.map(({ act, person }) => `${person} ${act}`)).toEqual([
      'nell import',
      'nell submit',
      'edith approve',
      'edith publish',
    ]);
  });
});
