/** Neither the proxy nor the front door guards anything: without them each page and action still asks for itself. */
import { expect, test } from '@playwright/test';
import { newsroomEnvironment } from '@/press/newsroom-environment';
import { readSettings } from '@/press/settings';
import { databaseUrl } from '@/storage/database-url';
import { freePort } from '@/storage/free-port';
import type { PageCase } from './page-cases';
import { actions } from './actions';
import { ask, house as address } from './ask';
import { openBareNewsroom, type BareNewsroom } from './bare-newsroom';
import { believed } from './disguises';
import { closeHouse, openHouse, type House } from './house';
import { pages } from './pages';
import type { Role } from './roles';
import { stations } from './stations';
import { givenAway, pageAnswer } from './told-page';
import { tryAction } from './try-action';
import { written } from './written';

const key = 'the key of the bare newsroom';
/** What the front door says of a request, and nothing of what the proxy says. */
const byFrontDoor = {
  'x-stet-front-door': key,
  'x-forwarded-host': address.host,
  'x-forwarded-proto': 'http',
};
const visitors: Role[] = ['signed out', 'account closed', 'journalist elsewhere', 'freelance', 'editor'];
const outsiders: Role[] = ['signed out', 'journalist elsewhere'];

let house: House;
let bare: BareNewsroom;
let port: number;
test.beforeAll(async () => {
  test.slow();
  house = await openHouse();
  port = await freePort();
  const environment = newsroomEnvironment(
    process.env,
    readSettings({ ...process.env, NODE_ENV: 'production' }),
    {
      databaseUrl: databaseUrl(),
      key,
    },
  );
  bare = await openBareNewsroom({ ...environment, NODE_ENV: 'production', NEWSROOM_PORT: String(port) });
});
test.afterAll(async () => {
  await bare.close();
  await closeHouse();
});

test('the newsroom answers nobody who has not come by the front door', async () => {
  const told = await ask({ path: '/newsroom/account', port, headers: { cookie: house.there.editor.cookie } });
  expect(told.status).toBe(421);
});

test('the proxy is really gone', async () => {
  const { headers } = await ask({ path: '/sign-in', port, headers: byFrontDoor });
  expect(headers['content-security-policy']).toBeUndefined();
});

const guarded = Object.entries(pages).filter(([route]) => route.startsWith('/newsroom'));

for (const [route, cases] of guarded)
  test(`${route} opens for whom it should, without the proxy`, async () => {
    test.slow();
    const { there, articles } = house;
    const said: string[] = [];
    const expected: string[] = [];
    const askAs = async (one: PageCase, role: Role) => {
      const path = one.path(articles, there);
      const told = await ask({ path, port, headers: { ...byFrontDoor, cookie: there[role].cookie } });
      const what = `${one.about} (${path}), ${role}:`;
      said.push(`${what} ${pageAnswer(told, one, articles)}`);
      expected.push(`${what} ${one.answers[role]}`);
      for (const name of givenAway(told.text, role, articles, one)) said.push(`${what} reads of "${name}"`);
    };
    for (const one of cases) await Promise.all(visitors.map((role) => askAs(one, role)));
    expect(said.sort()).toEqual(expected.sort());
  });

for (const { as, dress } of believed)
  test(`${as} gets no further where no front door takes its words away`, async () => {
    const { there, articles } = house;
    for (const role of ['signed out', 'journalist elsewhere'] as const)
      for (const [, cases] of guarded)
        for (const one of cases.filter(({ shows }) => shows === 'handed in')) {
          const asked = dress(one.path(articles, there));
          const headers = {
            ...byFrontDoor,
            ...asked.headers,
            'x-stet-front-door': key,
            cookie: there[role].cookie,
          };
          const { text, status } = await ask({ ...asked, port, headers });
          expect.soft(givenAway(text, role, articles), `${role}, ${asked.path}: ${status}`).toEqual([]);
        }
  });

test('no action is done for whoever may not, without the proxy', async () => {
  test.slow();
  const { there } = house;
  for (const [name, cases] of Object.entries(actions))
    for (const one of cases.filter(({ session }) => session === 'stays')) {
      const article = one.on ? await stations[one.on](there) : house.articles['handed in'];
      const before = await written();
      // The action judges each as it does behind the proxy; the proxy itself sees only who has no session.
      const others = outsiders.filter((role) => !one.may.includes(role));
      const tries: [who: string, cookie: string, origin: string][] = [
        ...others.map((role): [string, string, string] => [role, there[role].cookie, address.origin]),
        ['another site, for somebody who may', there[one.may[0] ?? 'editor'].cookie, 'https://evil.example'],
      ];
      for (const [who, cookie, origin] of tries) {
        const headers = { ...byFrontDoor, origin };
        const { is } = await tryAction(name, one, { article, there }, { cookie, headers, port });
        expect
          .soft(is === 'refused' || is === 'silent' || is === 'failed', `${name}, ${who}: ${is}`)
          .toBe(true);
      }
      expect(await written(), name).toEqual(before);
    }
});
