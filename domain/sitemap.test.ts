import { expect, test } from 'vitest';
import { robots } from './robots';
import { newsSitemap, sitemap } from './sitemap';

const origin = 'https://lantern.example';

test('news is told of in the codes that news search engines want', () => {
  const late = { path: '/zh/world/a', title: '灯塔 <b>', publishedAt: new Date('2026-03-04T08:00:00Z') };
  const xml = newsSitemap([{ language: 'zh', ...late }], { en: '', zh: '灯塔', it: '' }, origin);
  expect(xml).toContain('<news:language>zh-cn</news:language>');
  expect(xml).toContain('<news:title>灯塔 &#60;b&#62;</news:title>');
});

test('a page of one language only names no others', () => {
  const page = {
    path: '/en/a',
    changed: null,
    versions: [{ language: 'en' as const, path: '/en/a' }],
    otherwise: '/en/a',
  };
  expect(sitemap([page], origin)).not.toContain('xhtml:link');
});

test('robots find both sitemaps and are asked to leave the newsroom and the search alone', () => {
  const lines = robots(origin).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'User-agent: *',
      ...['Disallow: /newsroom', 'Disallow: /sign-in', 'Disallow: /api', 'Disallow: /zh/search?'],
      ...[`Sitemap: ${origin}/sitemap.xml`, `Sitemap: ${origin}/news-sitemap.xml`],
    ]),
  );
});
