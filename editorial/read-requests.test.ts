import { afterAll, beforeAll, expect, it } from 'vitest';
import { declineRequest } from '@/editorial/decline-request';
import { askToErase } from '@/editorial/erase-text';
import { killStory } from '@/editorial/kill-story';
import { readDeskQueue } from '@/editorial/read-desk-queue';
import { readQueueCounts } from '@/editorial/read-queue-counts';
import { readRequests } from '@/editorial/read-requests';
import { askToReinstate } from '@/editorial/reinstate-article';
import { drafted, published, submitted } from '@/editorial/test-articles';
import { done, names, openTestNewsroom, type Name, type TestNewsroom } from '@/editorial/test-newsroom';
import { loadActor } from '@/storage/actors';
import { database } from '@/storage/client';
import { readListVersion } from '@/editorial/read-version';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

/** What a person reads of the requests: the kind, and what stands against confirming it. */
async function readBy(name: Name): Promise<string[]> {
  const { personId, now } = newsroom.as(name);
  const lines = await readRequests(await loadActor(database(), personId), now);
  return lines.map(({ kind, refusals }) => [kind, ...refusals.map(({ code }) => code)].join(' '));
}

it('a request is read by those who may answer it, with whose turn it is', async () => {
  const killed = await published(newsroom, 'nell', 'edith');
  done(await killStory(newsroom.as('edith'), killed, 'a wrong alarm'));
  done(await askToReinstate(newsroom.as('edith'), killed, 1, 'it was wrong'));
  const typed = await submitted(newsroom, 'nell');
  done(await askToErase(newsroom.as('vera'), typed, [1], 'a source'));
  expect(await readBy('vera')).toEqual(['reinstate', 'erase second_person_needed']);
  expect(await readBy('edith')).toEqual(['erase', 'reinstate second_person_needed']);
  expect(await readBy('piero')).toEqual(['erase', 'reinstate chief_needed']);
  expect(await readBy('ada')).toEqual(['erase']);
  for (const name of ['nell', 'omar', 'freda'] as const) expect(await readBy(name)).toEqual([]);
});

/** The requests of a queue, and how many articles are not shown as such. */
async function queued(name: Name, queue: 'waiting_for_me' | 'problems', hoursLater = 0): Promise<string[]> {
  const by = newsroom.as(name);
  const page = await readDeskQueue(
    { ...by, now: new Date(by.now.getTime() + hoursLater * 3_600_000) },
    { queue },
  );
  return page!.requests.map(({ kind, articleId }) => `${kind} ${articleId}`).sort();
}

it('a request waits for everyone who may confirm it, and for nobody else', async () => {
  const draft = await drafted(newsroom, 'nell');
  done(await askToErase(newsroom.as('ada'), draft, [1], 'a source'));
  for (const name of names) {
    const { personId, now } = newsroom.as(name);
    const read = await readRequests(await loadActor(database(), personId), now);
    const theirs = read.filter(({ refusals }) => refusals.length === 0);
    expect([name, ...(await queued(name, 'waiting_for_me'))]).toEqual([
      name,
      ...theirs.map(({ kind, articleId }) => `${kind} ${articleId}`).sort(),
    ]);
  }
  expect(await queued('vera', 'waiting_for_me')).toContain(`erase ${draft}`);
  expect(await queued('edith', 'waiting_for_me')).not.toContain(`erase ${draft}`);
});

it('a request that nobody has answered for a day is a problem of all who may read it', async () => {
  for (const name of names) {
    const { personId, now } = newsroom.as(name);
    const read = await readRequests(await loadActor(database(), personId), now);
    expect([name, ...(await queued(name, 'problems'))]).toEqual([name]);
    expect([name, ...(await queued(name, 'problems', 25))]).toEqual([
      name,
      ...read.map(({ kind, articleId }) => `${kind} ${articleId}`).sort(),
    ]);
  }
});

it('what waits for a second person is counted, and a screen hears of the next one', async () => {
  const counts = (name: Name) => readQueueCounts(newsroom.as(name));
  const { personId, now } = newsroom.as('ada');
  const version = async () => readListVersion(await loadActor(database(), personId), now);
  const [before, versionBefore] = [await counts('ada'), await version()];
  const typed = await submitted(newsroom, 'tom');
  done(await askToErase(newsroom.as('vera'), typed, [1], 'a source'));
  expect((await counts('ada')).waiting_for_me).toBe(before.waiting_for_me + 1);
  expect(await version()).not.toBe(versionBefore);
  done(await declineRequest(newsroom.as('ada'), typed, 'erase'));
  expect(await counts('ada')).toEqual(before);
});

it('counting reads the open requests alone, however many were ever made', async () => {
  const plan = await database().$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
    return tx.$queryRaw<{ 'QUERY PLAN': string }[]>`
      EXPLAIN SELECT r.article_id FROM two_person_request r WHERE r.answer IS NULL ORDER BY r.asked_at, r.id LIMIT 101`;
  });
  expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('two_person_request_open');
});
