import { expect, test } from 'vitest';
import { tagsTouchedBy, type Placement } from './press-tags';

const crane: Placement = {
  id: 'crane1',
  number: 4_999,
  language: 'en',
  section: 'harbour',
  secondary: ['culture'],
  siblings: [{ id: 'gru1', number: 5_000, language: 'it' }],
};

test('what goes out, changes or comes down reaches pages, feeds, sitemaps and the other languages', () => {
  for (const act of ['publish', 'publish_on_one_signature', 'withdraw', 'kill', 'reinstate'] as const)
    expect(tagsTouchedBy(act, crane)).toEqual([
      ...['article:crane1', 'card:crane1', 'front:en', 'feed:en'],
      ...['section:harbour:en', 'feed:harbour:en', 'section:culture:en', 'feed:culture:en'],
      ...['article:gru1', 'sitemap', 'sitemap:en', 'news-sitemap', 'sitemap:en:1', 'sitemap:it:2'],
    ]);
});

test('a topic changes the page and the list of topics, typing nothing', () => {
  expect(tagsTouchedBy('set_topics', crane)).toEqual(['article:crane1', 'sitemap:en']);
  expect(tagsTouchedBy('save', crane)).toEqual([]);
});
