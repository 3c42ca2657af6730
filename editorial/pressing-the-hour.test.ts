import { afterAll, beforeAll, expect, it } from 'vitest';
import { pressTheHour } from '@/editorial/press-the-hour';
import { published } from '@/editorial/test-articles';
import { openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { picture } from '@/editorial/test-pictures';
import { database } from '@/storage/client';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const at = (time: string) => new Date(`2026-05-0${time}Z`);
const lastRun = () => database().pressRun.findFirstOrThrow({ orderBy: { id: 'desc' } });
const runs = async () =>
  (await database().pressRun.findMany({ orderBy: { id: 'asc' } })).map(({ tags }) => tags);

it('presses a page when the licence of its picture ends, once, and nothing in an hour in which nothing ends', async () => {
  const id = await published(newsroom, 'nell', 'edith');
  const pictureId = await picture(newsroom, 'nell', id);
  await database().pictureUse.create({ data: { articleId: id, pictureId } });
  await database().picture.update({ where: { id: pictureId }, data: { until: at('1T10:00:00') } });
  await pressTheHour(at('1T09:00:00'));
  await pressTheHour(at('1T09:59:00'));
  const before = await runs();
  expect(before).toHaveLength(1);
  await pressTheHour(at('1T10:00:00'));
  expect((await runs()).at(-1)).toEqual(expect.arrayContaining([`article:${id}`, `card:${id}`, 'front:en']));
  const { id: last } = await lastRun();
  await pressTheHour(at('1T10:01:00'));
  await pressTheHour(at('1T09:00:00'));
  expect((await lastRun()).id).toBe(last);
});

it('makes up for the hours in which nothing ran, and lets go runs of more than a week, but never the last', async () => {
  const id = await published(newsroom, 'nell', 'edith');
  const day = at('2T08:00:00');
  await database().article.update({ where: { id }, data: { firstPublishedAt: day, lastPublishedAt: day } });
  await pressTheHour(at('9T08:00:00'));
  expect((await lastRun()).tags).toEqual(['news-sitemap']);
  await pressTheHour(new Date('2026-06-20T08:00:00Z'));
  expect(await runs()).toEqual([['news-sitemap']]);
});
