/** What another site sends in the name of somebody who may do it is not done. */
import { expect, test } from '@playwright/test';
import { actions } from './actions';
import type { ActionCase } from './action-cases';
import { callAction, plainForm } from './call-action';
import { house as address } from './ask';
import { closeHouse, openHouse, type House } from './house';
import { signedOutSentence } from './signed-out-sentence';
import { stations } from './stations';
import { idOf, tryAction } from './try-action';
import { written } from './written';

let house: House;
test.beforeAll(async () => {
  house = await openHouse();
});
test.afterAll(closeHouse);

const elsewhere: [says: string, headers: Record<string, string>][] = [
  ['another site', { origin: 'https://evil.example' }],
  ['a site that hides its name', { origin: 'null' }],
  ['another port of this house', { origin: `http://${address.hostname}:1` }],
  ['a name that begins like ours', { origin: `http://${address.host}.evil.example` }],
  ['our name behind another’s', { origin: `http://evil.example@${address.host}x` }],
  ['no name, across sites', { 'sec-fetch-site': 'cross-site' }],
  ['a site that forwards itself', { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }],
  [
    'what has been through the proxy',
    { origin: 'https://evil.example', 'x-middleware-subrequest': 'proxy:proxy' },
  ],
];

const given = async ({ on }: ActionCase) => ({
  article: on ? await stations[on](house.there) : house.articles['handed in'],
  there: house.there,
});

for (const [name, cases] of Object.entries(actions))
  test(`${name} does nothing that another site sends`, async () => {
    for (const one of cases) {
      const by = house.there[one.may[0] === 'signed out' ? 'journalist' : (one.may[0] ?? 'editor')];
      const tried = await given(one);
      const before = await written();
      for (const [says, headers] of elsewhere) {
        const answer = await tryAction(name, one, tried, { ...by, headers });
        const refused =
          (answer.is === 'failed' && answer.status === 403) ||
          (answer.is === 'refused' && answer.sentences.join() === signedOutSentence) ||
          // Where there is nothing to say it says nothing; whom it signs out is seen below.
          ((one.answer === 'silent' || one.session === 'ends') && answer.is !== 'done');
        expect.soft(refused, `${one.about}, from ${says}: ${JSON.stringify(answer)}`).toBe(true);
        const form = { id: idOf(name), path: one.path, cookie: by.cookie, headers };
        const { status } = await callAction({ ...form, id: '' }, plainForm(idOf(name)));
        expect.soft(status, `${one.about}, as a form without scripts, from ${says}`).toBe(403);
      }
      expect(await written(), one.about).toEqual(before);
    }
  });
