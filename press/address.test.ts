import { expect, test } from 'vitest';
import { addressOf, notFoundPath, pathOf } from '@/press/address';
import { languages } from '@/domain/language';

test.each([
  ['/', { kind: 'root' }],
  ['/en', { kind: 'front', language: 'en' }],
  ['/zh', { kind: 'front', language: 'zh' }],
  ['/it/harbour', { kind: 'section', language: 'it', section: 'harbour' }],
  ['/en/world/the-dock-opens', { kind: 'article', language: 'en', section: 'world', slug: 'the-dock-opens' }],
  ['/s/k7m2p9', { kind: 'short', id: 'k7m2p9' }],
  ['/en/topics/ports', { kind: 'topic', language: 'en', topic: 'ports' }],
  ['/zh/authors/someone', { kind: 'author', language: 'zh', author: 'someone' }],
  ['/en/topics/ports/2', { kind: 'topic', language: 'en', topic: 'ports', page: 2 }],
  ['/it/corrections/2026-03', { kind: 'corrections', language: 'it', month: '2026-03' }],
  ['/it/search', { kind: 'search', language: 'it' }],
  ['/en/corrections', { kind: 'corrections', language: 'en' }],
  ['/en/feed.xml', { kind: 'feed', language: 'en', section: null, format: 'rss' }],
  ['/zh/world/feed.json', { kind: 'feed', language: 'zh', section: 'world', format: 'json' }],
  ['/sitemap.xml', { kind: 'sitemap' }],
  ['/sitemap/it-12.xml', { kind: 'sitemap-part', language: 'it', part: 12 }],
  ['/news-sitemap.xml', { kind: 'news-sitemap' }],
  ['/robots.txt', { kind: 'robots' }],
  ['/card/k7m2p9.png', { kind: 'card', id: 'k7m2p9' }],
  ['/en/', { kind: 'elsewhere', path: '/en' }],
  ['/it/harbour/', { kind: 'elsewhere', path: '/it/harbour' }],
])('%s is a public address', (path, address) => {
  expect(addressOf(path)).toEqual(address);
});

test.each([
  ['/wp-login.php', 'en'],
  ['/fr', 'en'],
  ['/EN', 'en'],
  ['/zh/World', 'zh'],
  ['/it/a/b/c', 'it'],
  ['/it//b', 'it'],
  ['/en.rsc', 'en'],
  ['/zh/world/新闻', 'zh'],
  ['/zh/world/%E6%96%B0', 'zh'],
  ['/en/world/a%2Fb', 'en'],
  ['/en/world/a%00', 'en'],
  ['/%zz', 'en'],
  ['/s/', 'en'],
  ['/en/topics', 'en'],
  ['/en/topics/ports/1', 'en'],
  ['/en/topics/ports/51', 'en'],
  ['/en/authors/someone/02', 'en'],
  ['/en/topics/ports/2/3', 'en'],
  ['/en/corrections/2026-13', 'en'],
  ['/en/corrections/2026-03/4', 'en'],
  ['/it/search/more', 'it'],
  ['/zh/world/a/feed.xml', 'zh'],
  ['/en/topics/ports/feed.xml', 'en'],
  ['/feed.xml', 'en'],
  ['/sitemap/en-0.xml', 'en'],
  ['/sitemap/fr-1.xml', 'en'],
  ['/card/k7m2p9', 'en'],
  ['/s/a.b', 'en'],
  ['//evil.example/en', 'en'],
  [`/en/world/${'a'.repeat(201)}`, 'en'],
])('%s is no page, and its reader is told so in %s', (path, language) => {
  expect(addressOf(path)).toEqual({ kind: 'unknown', language });
});

const files = [
  '/en/topics/ports/3',
  '/it/authors/someone/50',
  '/zh/corrections/2026-12',
  '/en/feed.xml',
  '/it/world/atom.xml',
  '/zh/feed.json',
  '/sitemap.xml',
  '/sitemap/zh-3.xml',
  '/card/k7m2p9.png',
];

test('an address is written back as it was read', () => {
  for (const path of ['/', '/en', '/zh/world', '/it/genoa/una-notizia', '/s/k7m2p9', ...files]) {
    expect(pathOf(addressOf(path))).toBe(path);
  }
});

test('the place of the not-found page is no address of a page', () => {
  for (const language of languages) expect(addressOf(notFoundPath(language)).kind).toBe('unknown');
});
