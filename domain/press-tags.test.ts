import { expect, test } from 'vitest';
import { tagsTouchedBy, type Placement } from './press-tags';

const crane: Placement = {
  id: 'crane1',
  number: 4_999,
  language: 'en',
  section: 'harbour',
  secondary: ['culture'],
  siblings: [{ id: 'gru1', number: 5_000, language: 'it' }],
  topics: ['ports'],
  authors: ['nell-hart'],
  noted: false,
};

const everywhere = [
  ...['article:crane1', 'card:crane1', 'front:en', 'feed:en'],
  ...['section:harbour:en', 'feed:harbour:en', 'section:culture:en', 'feed:culture:en'],
  ...['article:gru1', 'topic:ports:en', 'author:nell-hart:en'],
  ...['sitemap', 'sitemap:en', 'news-sitemap', 'sitemap:en:1', 'sitemap:it:2'],
].sort();

test('what goes out or changes reaches pages, feeds, lists, sitemaps and the other languages', () => {
  for (const act of ['publish', 'publish_on_one_signature', 'set_sections'] as const)
    expect(tagsTouchedBy(act, crane).sort()).toEqual(everywhere);
});

test('what comes down, or back, or has a public note reaches the corrections too', () => {
  const ledger = ['corrections:en', ...everywhere].sort();
  for (const act of ['withdraw', 'kill', 'reinstate'] as const)
    expect(tagsTouchedBy(act, crane).sort()).toEqual(ledger);
  expect(tagsTouchedBy('publish', { ...crane, noted: true }).sort()).toEqual(ledger);
});

test('a topic changes the page, its own list and the list of topics, typing nothing', () => {
  expect(tagsTouchedBy('set_topics', crane)).toEqual(['article:crane1', 'sitemap:en', 'topic:ports:en']);
  expect(tagsTouchedBy('save', crane)).toEqual([]);
});
