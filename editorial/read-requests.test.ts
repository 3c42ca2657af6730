import { afterAll, beforeAll, expect, it } from 'vitest';
import { askToErase } from '@/editorial/erase-text';
import { killStory } from '@/editorial/kill-story';
import { readRequests } from '@/editorial/read-requests';
import { askToReinstate } from '@/editorial/reinstate-article';
import { published, submitted } from '@/editorial/test-articles';
import { done, openTestNewsroom, type Name, type TestNewsroom } from '@/editorial/test-newsroom';
import { loadActor } from '@/storage/actors';
import { database } from '@/storage/client';

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
