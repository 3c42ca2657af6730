/** What is taken away while a browser stays open is gone at the very next request, however that is made. */
import { expect, test } from '@playwright/test';
import { endAllSessions } from '@/editorial/end-all-sessions';
import { database } from '@/storage/client';
import { acting } from '../open-newsroom';
import { act } from './action-cases';
import { handedIn, type Subject } from './articles';
import { ask } from './ask';
import { follow } from './follow';
import { closeHouse, openHouse, type House } from './house';
import { visitor, type Visitor } from './people';
import type { SignedIn } from './roles';
import { signedOutSentence } from './signed-out-sentence';
import { tryAction } from './try-action';
import { written } from './written';

let house: House;
test.beforeAll(async () => {
  house = await openHouse();
});
test.afterAll(closeHouse);

const acts = 'app/newsroom/articles/[article]/actions.ts actAction';
const takes = act('take', { may: [] });

/** What is left: all of it, an article's page without the rights of an editor, whose it is, nothing, or no session. */
type Left = { page: number; reads: boolean; act: 'refused' | 'signed out' };

type Taken = {
  what: string;
  from: SignedIn;
  take: (from: Visitor) => Promise<unknown>;
  left: Left;
};

const past = () => new Date(Date.now() - 1000);
const idOf = async ({ email }: Visitor) => (await acting(email)).personId;
const membershipOf = async (from: Visitor) => ({ where: { personId: await idOf(from) } });

const taken: Taken[] = [
  {
    what: 'the account',
    from: 'editor',
    take: ({ email }) => database().person.update({ where: { email }, data: { disabledAt: past() } }),
    left: { page: 307, reads: false, act: 'signed out' },
  },
  {
    what: 'every session',
    from: 'editor',
    take: async ({ email }) => endAllSessions(await acting(email)),
    left: { page: 307, reads: false, act: 'signed out' },
  },
  {
    what: 'the time of the session',
    from: 'editor',
    take: async (from) =>
      database().session.updateMany({ ...(await membershipOf(from)), data: { expiresAt: past() } }),
    left: { page: 307, reads: false, act: 'signed out' },
  },
  {
    what: 'the rank of an editor',
    from: 'editor',
    take: async (from) =>
      database().membership.updateMany({ ...(await membershipOf(from)), data: { role: 'journalist' } }),
    left: { page: 200, reads: true, act: 'refused' },
  },
  {
    what: 'the desk',
    from: 'editor',
    take: async (from) => database().membership.deleteMany(await membershipOf(from)),
    left: { page: 404, reads: false, act: 'refused' },
  },
  {
    what: 'the rest of the membership',
    from: 'editor',
    take: async (from) =>
      database().membership.updateMany({ ...(await membershipOf(from)), data: { until: past() } }),
    left: { page: 404, reads: false, act: 'refused' },
  },
  {
    what: 'the duty',
    from: 'on duty',
    take: async (from) =>
      database().duty.updateMany({
        ...(await membershipOf(from)),
        data: { from: new Date(0), until: past() },
      }),
    left: { page: 200, reads: false, act: 'refused' },
  },
  {
    what: 'the chief editorship',
    from: 'editor-in-chief',
    take: ({ email }) => database().person.update({ where: { email }, data: { editorInChief: false } }),
    left: { page: 404, reads: false, act: 'refused' },
  },
];

const reads = (text: string, { slugline, words }: Subject) => text.includes(slugline) || text.includes(words);

for (const { what, from, take, left } of taken)
  test(`${what} of somebody (${from}) is gone at the next request of the open browser`, async () => {
    const article = await handedIn(house.there['the writer'].email);
    const path = `/newsroom/articles/${article.id}`;
    const person = await visitor(from);
    const headers = { cookie: person.cookie };
    expect(reads((await ask({ path, headers })).text, article), 'before').toBe(true);
    expect((await tryAction(acts, takes, { article, there: house.there }, person)).is, 'before').toBe('done');
    await take(person);

    const before = await written();
    const answer = await tryAction(acts, takes, { article, there: house.there }, person);
    const refused = answer.is === 'refused' ? answer.sentences.join() : JSON.stringify(answer);
    expect(answer.is).toBe('refused');
    expect(refused === signedOutSentence ? 'signed out' : 'refused').toBe(left.act);
    expect(await written()).toEqual(before);

    const page = await ask({ path, headers });
    expect({ page: page.status, reads: reads(page.text, article) }).toEqual({
      page: left.page,
      reads: left.reads,
    });
    const script = await follow({ path, headers: { ...headers, rsc: '1' } });
    expect(reads(script.text, article), 'by a script').toBe(left.reads);
  });
