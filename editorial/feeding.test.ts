/** What feeds carry after each act, from a real newsroom. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { correctArticle } from '@/editorial/correct-article';
import { killStory } from '@/editorial/kill-story';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { readFeed } from '@/editorial/read-feed';
import { setSections } from '@/editorial/set-sections';
import { setTopics } from '@/editorial/set-topics';
import { submitForReview } from '@/editorial/submit-for-review';
import { published, submitted } from '@/editorial/test-articles';
import { done, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { withdrawArticle } from '@/editorial/withdraw-article';
import { database } from '@/storage/client';
import { closePublicReader } from '@/storage/public-reader';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(async () => {
  await closePublicReader();
  await newsroom.close();
});

const inFeed = async (section: string | null = null) =>
  (await readFeed('en', section))?.articles.map(({ id }) => id) ?? [];
const lastRun = async () => (await database().pressRun.findFirst({ orderBy: { id: 'desc' } }))?.tags ?? [];

it('what is published is in the feeds of its language and section, newest first, and a draft in none', async () => {
  await submitted(newsroom, 'nell');
  const first = await published(newsroom, 'nell', 'edith');
  const second = await published(newsroom, 'nell', 'edith', { section: 'culture' });
  expect(await lastRun()).toEqual(expect.arrayContaining(['feed:en', 'feed:culture:en']));
  expect(await inFeed()).toEqual([second, first]);
  expect(await inFeed('world')).toEqual([first]);
  expect(await inFeed('culture')).toEqual([second]);
  expect(await readFeed('en', 'nowhere')).toBeNull();
  expect((await readFeed('zh', null))?.articles).toEqual([]);
});

it('a further section has it too, and a topic is told of', async () => {
  const id = await published(newsroom, 'nell', 'edith');
  done(await setSections(newsroom.as('edith'), id, ['culture']));
  expect(await lastRun()).toContain('feed:culture:en');
  expect((await inFeed('culture'))[0]).toBe(id);
  done(await setTopics(newsroom.as('edith'), id, ['cranes']));
  expect(await lastRun()).toContain(`article:${id}`);
  expect((await readFeed('en', null))?.articles[0]?.topics).toEqual([{ slug: 'cranes', name: 'cranes' }]);
});

it('a correction is told of with its time, and a language that is being checked says so', async () => {
  const id = await published(newsroom, 'nell', 'edith');
  const source = { articleId: id, relation: 'own_version' } as const;
  const italian = await published(newsroom, 'nell', 'edith', { language: 'it', source });
  const correction = { kind: 'correction', place: 'top', text: 'It was ninety-one.' } as const;
  done(await correctArticle(newsroom.as('edith'), id, { ...correction, answers: { it: 'not_sure' } }));
  expect(await lastRun()).toContain(`article:${italian}`);
  expect((await readFeed('it', null))?.articles[0]).toMatchObject({ id: italian, correctionPending: true });
  expect((await readFeed('en', null))?.articles[0]).toMatchObject({ id, notes: [], updatedAt: null });
  done(await submitForReview(newsroom.as('nell'), id));
  done(await approveAndPublish(newsroom.as('piero'), id, { revision: 2 }));
  expect(await lastRun()).toContain('feed:en');
  const [corrected] = (await readFeed('en', null))!.articles;
  expect(corrected!.notes.map(({ text }) => text)).toEqual(['It was ninety-one.']);
  expect(corrected!.updatedAt!.getTime()).toBeGreaterThan(corrected!.firstPublishedAt.getTime());
});

it.each([
  ['killed', async (id: string) => void done(await killStory(newsroom.as('edith'), id, 'a minor is named'))],
  [
    'withdrawn',
    async (id: string) => void done(await withdrawArticle(newsroom.as('edith'), id, { reason: 'not ours' })),
  ],
])('what is %s is in no feed any more', async (_, takeDown) => {
  const id = await published(newsroom, 'nell', 'edith');
  expect(await inFeed()).toContain(id);
  await takeDown(id);
  expect(await lastRun()).toEqual(expect.arrayContaining(['feed:en', 'feed:world:en', `article:${id}`]));
  expect(await inFeed()).not.toContain(id);
});
