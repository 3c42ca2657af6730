/** What was added to the house by mistake goes again; what carries anything stays. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inOrder } from '@/domain/front-arrangement';
import { addDesk } from '@/editorial/add-desk';
import { addSection } from '@/editorial/add-section';
import { arrangeFront } from '@/editorial/arrange-front';
import { removeDesk } from '@/editorial/remove-desk';
import { removeSection } from '@/editorial/remove-section';
import { setMemberships } from '@/editorial/set-memberships';
import { setSections } from '@/editorial/set-sections';
import { published } from '@/editorial/test-articles';
import { expectNothingWritten } from '@/editorial/test-footprint';
import {
  done,
  emailOf,
  inAllLanguages,
  openTestNewsroom,
  type TestNewsroom,
} from '@/editorial/test-newsroom';
import { database } from '@/storage/client';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const ada = () => newsroom.as('ada');
const names = inAllLanguages('Night');
const lastLine = () =>
  database().activity.findFirstOrThrow({ where: { chain: 'newsroom' }, orderBy: { seq: 'desc' } });
const addNight = async () => {
  done(await addDesk(ada(), { slug: 'late', names, policy: 'strict', releasesUnread: false }));
  done(await addSection(ada(), { slug: 'late-news', names, desk: 'late' }));
};

test('a section without articles goes with its front, and the desk that it leaves empty after it', async () => {
  await addNight();
  const id = await published(newsroom, 'nell', 'edith');
  const front = { language: 'en', section: 'late-news' } as const;
  done(await arrangeFront(newsroom.as('vera'), front, inOrder([id]), 0));
  expect(await database().front.count()).toBe(1);
  const tom = newsroom.as('tom').personId;
  const desks = await database().membership.findMany({ where: { personId: tom }, include: { desk: true } });
  const own = desks.map(({ desk, role }) => ({ desk: desk.slug, role, until: null }));
  done(await setMemberships(ada(), tom, [...own, { desk: 'late', role: 'editor', until: null }]));
  await expectNothingWritten(() => removeDesk(ada(), 'late'), 'desk_in_use');

  done(await removeSection(ada(), 'late-news'));
  expect(await lastLine()).toMatchObject({ act: 'remove_section', detail: { section: 'late-news' } });
  expect((await database().pressRun.findFirstOrThrow({ orderBy: { id: 'desc' } })).tags).toEqual(['site']);
  // The front page was arranged by nobody, and still is.
  expect([await database().front.count(), await database().frontPlace.count()]).toEqual([0, 0]);

  done(await removeDesk(ada(), 'late'));
  expect(await lastLine()).toMatchObject({
    act: 'remove_desk',
    detail: { desk: 'late', members: [emailOf('tom')] },
  });
  expect(await database().membership.count({ where: { personId: tom } })).toBe(own.length);
});

test('what an article stands in stays, also where it stands there besides', async () => {
  await addNight();
  const id = await published(newsroom, 'nell', 'edith');
  await expectNothingWritten(() => removeSection(ada(), 'world'), 'section_in_use');
  await expectNothingWritten(() => removeDesk(ada(), 'world'), 'desk_in_use');
  done(await setSections(newsroom.as('edith'), id, ['late-news']));
  await expectNothingWritten(() => removeSection(ada(), 'late-news'), 'section_in_use');
});

test('only an administrator removes anything, and only what is there', async () => {
  await expectNothingWritten(() => removeSection(newsroom.as('vera'), 'late-news'), 'administrator_needed');
  await expectNothingWritten(() => removeDesk(newsroom.as('vera'), 'late'), 'administrator_needed');
  await expectNothingWritten(() => removeSection(ada(), 'nowhere'), 'section_unknown');
  await expectNothingWritten(() => removeDesk(ada(), 'nowhere'), 'desk_unknown');
});
