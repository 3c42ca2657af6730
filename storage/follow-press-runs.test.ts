/** The runs as the press hears of them, from a real database that loses its connections. */
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from 'vitest';
import { closeDatabase, database, useDatabase } from '@/storage/client';
import { followPressRuns, type LastRun, type RunFollower } from '@/storage/follow-press-runs';
import { recordPressRun } from '@/storage/press-runs';
import { createTestDatabase, type TestDatabase } from '@/storage/test-database';
import { withSilentPresses } from '@/storage/silent-presses';
import { write } from '@/storage/write';

let place: TestDatabase;
let heard: string[];
let runs: RunFollower;

beforeAll(async () => {
  place = await createTestDatabase();
  useDatabase(place.url);
});
afterAll(async () => {
  await closeDatabase();
  await place.drop();
});
beforeEach(async () => {
  heard = [];
  runs = await follow('one', heard);
});
afterEach(() => runs.close());

const follow = (instance: string, into: string[], since?: LastRun) =>
  followPressRuns(place.url, {
    ...{ instance, since },
    apply: (more) => into.push(...more.flatMap(({ tags }) => tags)),
    lost: ({ id }) => since && into.push(`all up to ${id}`),
  });
async function lastRun(): Promise<LastRun> {
  const { id, at } = (await database().pressRun.findFirst({ orderBy: { id: 'desc' } }))!;
  return { id: Number(id), at: at.toISOString().slice(0, -1) };
}
const change = (...tags: string[]) => write((tx) => recordPressRun(tx, tags, new Date()));

test('what changes readers’ pages is done when every press has heard of it', async () => {
  const others: string[] = [];
  const two = await follow('two', others);
  for (const tag of ['a', 'b', 'c']) {
    await change(tag);
    expect([heard.at(-1), others.at(-1)]).toEqual([tag, tag]);
  }
  expect(heard).toEqual(['a', 'b', 'c']);
  await two.close();
});

test('what was before a press is no news to it', async () => {
  await change('before');
  const late: string[] = [];
  const two = await follow('late', late);
  expect(two.applied()).toBe(runs.applied());
  await change('after');
  expect(late).toEqual(['after']);
  await two.close();
});

test('a press that was away hears of all that came since, before anything else', async () => {
  const last = await lastRun();
  await change('while it was away');
  const late: string[] = [];
  const two = await follow('back', late, last);
  expect(late).toEqual(['while it was away']);
  expect(two.applied()).toBe(runs.applied());
  await two.close();
});

test.each([
  ['another time', { at: '2026-01-01T00:00:00.000' }],
  ['a run that is there no more', { id: 0 }],
])('a press that was away, and finds %s, is told to forget all it has', async (_, wrong) => {
  await change('before');
  const late: string[] = [];
  const two = await follow('stranger', late, { ...(await lastRun()), ...wrong });
  expect(late).toEqual([`all up to ${runs.applied()}`]);
  await change('after');
  expect(late.at(-1)).toBe('after');
  await two.close();
});

test('runs of transactions that overlap come in the order of their numbers, and none is missing', async () => {
  const tags = Array.from({ length: 40 }, (_, index) => `tag ${index}`);
  await Promise.all(tags.map((tag) => change(tag)));
  expect([...heard].sort()).toEqual([...tags].sort());
  expect(runs.applied()).toBe(Number((await database().pressRun.findFirst({ orderBy: { id: 'desc' } }))!.id));
});

test('a press whose connections were cut hears of what came meanwhile', async () => {
  const client = new pg.Client(place.url);
  await client.connect();
  await client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'stet press'`,
  );
  await client.end();
  await change('meanwhile');
  await expect.poll(() => heard, { timeout: 10_000 }).toEqual(['meanwhile']);
  expect(runs.cutOffSince()).toBeNull();
});

test('nobody waits for a press that is not heard of any more, and it is named', async () => {
  await database().$executeRaw`
    INSERT INTO press.instance VALUES ('away:3000/1', 0, now() - interval '4 seconds'),
      ('again:3000/1', 0, now() - interval '4 seconds'), ('again:3000/2', 1000000, now())`;
  const { silent } = await withSilentPresses(() => change('all the same'));
  expect(heard).toEqual(['all the same']);
  // One that was begun again in its place is no silent one.
  expect(silent).toEqual(['away:3000']);
  await database().$executeRaw`DELETE FROM press.instance WHERE id LIKE '%:3000/%'`;
});
