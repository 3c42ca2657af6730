import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskRoles, type Actor } from '@/domain/person';
import { queueNames } from '@/domain/queue';
import { queueSight } from '@/domain/queue-sight';
import { sightOf } from '@/domain/rights';
import { drafted, submitted } from '@/editorial/test-articles';
import { openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { database } from '@/storage/client';
import { createHold } from '@/storage/holds';
import { deskPage, queuePage } from '@/storage/queue-pages';

const now = new Date('2026-03-10T12:00:00Z');
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const people = ['one', 'two', 'three'];

let newsroom: TestNewsroom;
let desks: string[];

/** Every combination of desk, privacy and writers, and a few of each at other stations. */
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  desks = (await database().desk.findMany()).map((desk) => desk.id);
  for (const section of ['world', 'harbour'])
    for (const writers of [['one'], ['two', 'three'], []])
      for (const bring of [drafted, submitted]) {
        const id = await bring(newsroom, 'tom', { section });
        await database().article.update({ where: { id }, data: { writerIds: writers } });
        await holdEverywhere(id);
      }
});
afterAll(() => newsroom.close());

/** What is held is listed for everybody who may see it: one queue then has all. */
async function holdEverywhere(id: string) {
  const { storyId } = await database().article.findUniqueOrThrow({ where: { id } });
  await createHold(database(), { storyId, articleId: null, reason: 'legal', personId: 'one', at: now });
}

const actor: fc.Arbitrary<Actor> = fc.record({
  id: fc.constantFrom(...people),
  name: fc.constant('somebody'),
  administrator: fc.boolean(),
  editorInChief: fc.nat(9).map((of10) => of10 === 0),
  languages: fc.constant(['en'] as const),
  memberships: fc
    .array(fc.tuple(fc.nat(3), fc.constantFrom(...deskRoles), fc.constantFrom(null, at(1), at(-1), now)), {
      maxLength: 3,
    })
    .map((places) => places.map(([desk, role, until]) => ({ deskId: desks[desk]!, role, until })))
    .map((places) => [...new Map(places.map((place) => [place.deskId, place])).values()]),
  duties: fc.constantFrom([], [], [{ from: at(-1), until: at(1) }], [{ from: at(-9), until: now }]),
  disabled: fc.nat(9).map((of10) => of10 === 0),
});

async function lookedUp(somebody: Actor) {
  const query = { sight: queueSight(somebody, desks, now), narrowing: {}, after: null, count: 100, now };
  const ofDesks = await Promise.all(desks.map((desk) => deskPage(desk, query)));
  const ofQueues = await Promise.all(queueNames.map((queue) => queuePage(queue, query)));
  const held = await queuePage('problems', query);
  const ids = (keys: { id: string }[]) => keys.map((key) => key.id).sort();
  return { ofDesks: ids(ofDesks.flat()), ofQueues: ids(ofQueues.flat()), held: ids(held) };
}

describe('the lists of a person', () => {
  it('hold exactly what the rules let that person see', async () => {
    const articles = await database().article.findMany();
    await fc.assert(
      fc.asyncProperty(actor, async (somebody) => {
        const seen = articles.filter((article) => {
          const { deskId, writerIds: writers, handedInAt } = article;
          return sightOf(somebody, { deskId, writers, handedIn: handedInAt !== null }, now) === 'all';
        });
        const { ofDesks, ofQueues, held } = await lookedUp(somebody);
        expect(ofDesks).toEqual(seen.map((article) => article.id).sort());
        expect(held).toEqual(ofDesks);
        expect(ofQueues.filter((id) => !ofDesks.includes(id))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
