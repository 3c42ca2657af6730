/** Feeds, sitemaps and cards as their readers ask for them: through the front door, again and again. */
import { expect, test, type APIRequestContext } from '@playwright/test';
import { languages } from '@/domain/language';
import { killStory } from '@/editorial/kill-story';
import { readAtom, readJsonFeed, readRss } from '@/editorial/test-feed-readers';
import { readNewsSitemap, readSitemap, readSitemapIndex } from '@/editorial/test-sitemap-readers';
import { closeDatabase } from '@/storage/client';
import { acting, done, openNewsroom } from '../open-newsroom';
import { headlined, pathOf, people, publishedStory } from '../published-story';

test.beforeAll(openNewsroom);
test.afterAll(closeDatabase);

const pathIn = (address: string) => new URL(address).pathname;
const textAt = async (request: APIRequestContext, path: string) => {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  return answer.text();
};

test('every feed is what its readers take for one, and leads to pages that are there', async ({
  request,
}) => {
  for (const language of languages) {
    // Others publish and kill meanwhile: then one feed is newer than the other.
    await expect(async () => {
      const rss = readRss(await textAt(request, `/${language}/feed.xml`));
      const addresses = rss.map(({ url }) => url);
      const atom = readAtom(await textAt(request, `/${language}/atom.xml`));
      const json = readJsonFeed(await textAt(request, `/${language}/feed.json`));
      expect(atom.map(({ url }) => url)).toEqual(addresses);
      expect(json.map(({ url }) => url)).toEqual(addresses);
      expect((await request.get(pathIn(addresses[0]!), { maxRedirects: 0 })).status()).toBe(200);
      expect((await request.get(pathIn(rss[0]!.id), { maxRedirects: 0 })).status()).toBe(301);
    }).toPass();
    const front = await textAt(request, `/${language}/harbour`);
    for (const file of [`/${language}/feed.json`, `/${language}/harbour/atom.xml`])
      expect(front).toContain(`href="${file}"`);
  }
});

test('the sitemap leads to every page of the paper that it lists', async ({ request }) => {
  const robots = await textAt(request, '/robots.txt');
  const [index, news] = [...robots.matchAll(/^Sitemap: (.+)$/gm)].map((match) => match[1]!);
  for (const part of readSitemapIndex(await textAt(request, pathIn(index!)))) {
    const pages = readSitemap(await textAt(request, pathIn(part)));
    const stories = pages.filter(({ changed }) => changed !== null);
    expect((await request.get(pathIn(stories[0]!.address), { maxRedirects: 0 })).status(), part).toBe(200);
  }
  readNewsSitemap(await textAt(request, pathIn(news!)));
  for (const path of ['/sitemap/en-99.xml', '/en/nowhere/feed.xml', '/card/nothing.png'])
    expect((await request.get(path)).status(), path).toBe(404);
});

test('what is published is in feeds, sitemaps and a card with the next request, and what is killed in none', async ({
  request,
}) => {
  const headline = headlined('The harbour clock strikes thirteen');
  const lists = ['/en/feed.xml', '/en/world/feed.json', '/sitemap/en-1.xml', '/news-sitemap.xml'];
  for (const list of lists) await textAt(request, list);
  const { en: id } = await publishedStory(headline);
  const path = await pathOf(id);
  for (const list of lists) expect(await textAt(request, list), list).toContain(path);
  const card = await request.get(`/card/${id}.png`);
  expect([card.status(), card.headers()['content-type']]).toEqual([200, 'image/png']);
  expect(await textAt(request, path)).toContain(`/card/${id}.png"`);
  done(await killStory(await acting(people.editor), id, 'a minor is named'));
  for (const list of lists) expect(await textAt(request, list), list).not.toContain(path);
  expect((await request.get(`/card/${id}.png`)).status()).toBe(410);
});

test('whoever has a document already is told so, and nothing in it runs or sets a cookie', async ({
  request,
}) => {
  for (const path of ['/en/feed.xml', '/zh/feed.json', '/sitemap.xml', '/robots.txt']) {
    const first = await request.get(path);
    const { etag, ...headers } = first.headers();
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers).not.toHaveProperty('set-cookie');
    expect(headers).not.toHaveProperty('stet-press');
    let known = etag!;
    // Others publish meanwhile: then there is something new, once.
    await expect(async () => {
      const again = await request.get(path, { headers: { 'If-None-Match': known } });
      known = again.headers().etag!;
      expect([again.status(), (await again.body()).length], path).toEqual([304, 0]);
    }).toPass();
    expect((await request.head(path)).headers()['content-length'], path).toBeDefined();
    expect((await request.post(path)).status()).toBe(405);
  }
});
