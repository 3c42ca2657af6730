/** What search engines are told after each act, from a real newsroom. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { numbersPerPart } from '@/domain/sitemap-part';
import { newsSitemap, sitemap, sitemapIndex } from '@/domain/sitemap';
import { killStory } from '@/editorial/kill-story';
import { readNewsSitemap } from '@/editorial/read-news-sitemap';
import { readSitemapPart, readSitemapParts } from '@/editorial/read-sitemap';
import { setTopics } from '@/editorial/set-topics';
import { published, submitted } from '@/editorial/test-articles';
import {
  done,
  firstDay,
  inAllLanguages,
  openTestNewsroom,
  type TestNewsroom,
} from '@/editorial/test-newsroom';
import {
  readNewsSitemap as newsIn,
  readSitemap as pagesIn,
  readSitemapIndex as partsIn,
} from '@/editorial/test-sitemap-readers';
import { database } from '@/storage/client';
import { closePublicReader } from '@/storage/public-reader';
import { partIsInUse } from '@/storage/sitemap-entries';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(async () => {
  await closePublicReader();
  await newsroom.close();
});

const origin = 'https://lantern.example';
const listed = async (language: 'en' | 'it', part = 1) =>
  pagesIn(sitemap(await readSitemapPart(language, part), origin));
const late = async (now: Date) =>
  newsIn(newsSitemap((await readNewsSitemap(now)).articles, inAllLanguages('The Lantern'), origin));
const lastRun = async () => (await database().pressRun.findFirst({ orderBy: { id: 'desc' } }))?.tags ?? [];
const pathOf = async (id: string) => {
  const { language, section, addresses } = await database().article.findUniqueOrThrow({
    where: { id },
    include: { section: true, addresses: { where: { current: true } } },
  });
  return `${origin}/${language}/${section.slug}/${addresses[0]!.slug}`;
};

it('an article is listed with its other languages and its last change, a draft is not', async () => {
  const draft = await submitted(newsroom, 'nell');
  const english = await published(newsroom, 'nell', 'edith');
  const source = { articleId: english, relation: 'own_version' } as const;
  const italian = await published(newsroom, 'nell', 'edith', { language: 'it', source });
  expect(await lastRun()).toEqual(expect.arrayContaining(['sitemap', 'sitemap:it:1', 'sitemap:en:1']));
  const [en, it] = [await pathOf(english), await pathOf(italian)];
  const versions = { en, it, 'x-default': en };
  const row = await database().article.findUniqueOrThrow({ where: { id: english } });
  const changed = row.lastPublishedAt!.toISOString();
  expect((await listed('en')).find(({ address }) => address === en)).toEqual({
    address: en,
    changed,
    versions,
  });
  expect((await listed('it')).find(({ address }) => address === it)).toMatchObject({ versions });
  expect((await listed('en')).map(({ address }) => address)).not.toContain(
    await pathOf(draft).catch(() => ''),
  );
});

it('fronts, sections and topics that have something are in the first part', async () => {
  const id = await published(newsroom, 'nell', 'edith');
  const topic = `${origin}/en/topics/cranes`;
  expect((await listed('en')).map(({ address }) => address)).not.toContain(topic);
  done(await setTopics(newsroom.as('edith'), id, ['cranes']));
  expect(await lastRun()).toContain('sitemap:en');
  expect((await listed('en')).map(({ address }) => address)).toEqual(
    expect.arrayContaining([`${origin}/en`, `${origin}/en/world`, topic]),
  );
  expect((await listed('it')).map(({ address }) => address)).not.toContain(`${origin}/it/topics/cranes`);
});

it('what is killed or kept from search engines is not listed any more', async () => {
  const [killed, quiet] = [
    await published(newsroom, 'nell', 'edith'),
    await published(newsroom, 'nell', 'edith'),
  ];
  const paths = [await pathOf(killed), await pathOf(quiet)];
  const found = async () => (await listed('en')).filter(({ address }) => paths.includes(address)).length;
  expect(await found()).toBe(2);
  done(await killStory(newsroom.as('edith'), killed, 'a minor is named'));
  expect(await lastRun()).toEqual(expect.arrayContaining(['sitemap:en:1', 'news-sitemap']));
  await database().article.update({ where: { id: quiet }, data: { noIndex: true } });
  expect(await found()).toBe(0);
});

it('a later article opens a later part, and the parts before stay as they are', async () => {
  const index = async () =>
    partsIn(
      sitemapIndex(
        (await readSitemapParts()).map(({ language, part }) => `/sitemap/${language}-${part}.xml`),
        origin,
      ),
    );
  const before = await listed('en');
  await database().$executeRaw`SELECT setval('article_number_seq', ${3 * numbersPerPart}::bigint)`;
  const id = await published(newsroom, 'nell', 'edith');
  expect(await lastRun()).toContain('sitemap:en:4');
  expect(await index()).toEqual(
    [1, 4]
      .map((part) => `${origin}/sitemap/en-${part}.xml`)
      .concat([`${origin}/sitemap/zh-1.xml`, `${origin}/sitemap/it-1.xml`]),
  );
  expect([await partIsInUse('en', 3), await partIsInUse('en', 4)]).toEqual([false, true]);
  expect((await listed('en', 4)).map(({ address }) => address)).toEqual([await pathOf(id)]);
  expect(await listed('en')).toEqual(before);
});

it('news of the last two days is told of by its title, until the oldest falls out', async () => {
  const now = new Date(firstDay.getTime() + 3_600_000 * 3);
  const news = await late(now);
  expect(news.length).toBeGreaterThan(3);
  const { until } = await readNewsSitemap(now);
  const oldest = new Date(news.at(-1)!.at);
  expect(until).toEqual(new Date(oldest.getTime() + 2 * 86_400_000));
  expect(news.map(({ at }) => at)).toEqual(
    news
      .map(({ at }) => at)
      .sort()
      .reverse(),
  );
  expect(await late(until!)).toHaveLength(news.length - 1);
  expect(await readNewsSitemap(new Date('2027-01-01T00:00:00Z'))).toEqual({ articles: [], until: null });
});
