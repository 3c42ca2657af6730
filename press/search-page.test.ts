/** Searching at the front door, before a server that answers as Next does. */
import { beforeEach, expect, test } from 'vitest';
import { searchLimits } from '@/press/search-limits';
import { openTestDoor } from '@/press/test-door';

const { house, asked, ask } = openTestDoor();

beforeEach(() => {
  house.searching = { ...house.searching, limits: searchLimits() };
});

test('a search reaches Next with its words and its page alone, and is kept by nobody', async () => {
  const answer = await ask('/it/search?utm_source=x&q=%20%20porto%0Avecchio%00%20&page=2&q=other', {
    headers: { Cookie: 'session=1', 'If-None-Match': '*' },
  });
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([400, 'no-store']);
  const found = await ask('/it/search?utm_source=x&q=%20porto%0Avecchio%20&page=2&q=other', {
    headers: { Cookie: 'session=1', 'If-None-Match': '*' },
  });
  expect([found.status, found.headers.get('cache-control'), found.headers.get('etag')]).toEqual([
    200,
    'no-store',
    null,
  ]);
  expect(asked.map(({ url, headers }) => [url, headers.cookie])).toEqual([
    ['/it/search?q=porto%20vecchio&page=2', undefined],
  ]);
});

test.each(['?q=', '?q=%20%0A', '?page=2', ''])(
  'a search for nothing is the empty form (%s)',
  async (query) => {
    await ask(`/en/search${query}`);
    expect(asked.map(({ url }) => url)).toEqual(['/en/not/found/page']);
  },
);

test('whoever searches too much is told in their language when to come back', async () => {
  house.searching.limits = searchLimits({ burst: 1, pace: 7 });
  await ask('/zh/search?q=港口');
  const answer = await ask('/zh/search?q=港口');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '7']);
  expect(await answer.text()).toMatch(/<html lang="zh-Hans">.*7 秒/);
  expect(asked).toHaveLength(1);
});

test('without the newsroom a search cannot be answered, and says so', async () => {
  house.searching = { ...house.searching, newsroom: { ...house.newsroom, port: () => null } };
  const answer = await ask('/en/search?q=crane');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
});
