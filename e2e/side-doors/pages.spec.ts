/** Each page × each role: who may come in, and that nobody else sees a word. */
import { expect, test } from '@playwright/test';
import { ask } from './ask';
import { closeHouse, openHouse, type House } from './house';
import type { PageCase } from './page-cases';
import { pages } from './pages';
import { roles, type Role } from './roles';
import { givenAway, pageAnswer } from './told-page';

let house: House;
test.beforeAll(async () => {
  house = await openHouse();
});
test.afterAll(closeHouse);

for (const [route, cases] of Object.entries(pages))
  test(`${route} opens for whom it should and for nobody else`, async () => {
    test.slow();
    const { there, articles } = house;
    const said: string[] = [];
    const expected: string[] = [];
    const askAs = async (one: PageCase, role: Role) => {
      const path = one.path(articles, there);
      const told = await ask({ path, headers: { cookie: there[role].cookie } });
      const what = `${one.about} (${path}), ${role}:`;
      said.push(`${what} ${pageAnswer(told, one, articles)}`);
      expected.push(`${what} ${one.answers[role]}`);
      for (const name of givenAway(told.text, role, articles, one)) said.push(`${what} reads of "${name}"`);
    };
    for (const one of cases) await Promise.all(roles.map((role) => askAs(one, role)));
    expect(said.sort()).toEqual(expected.sort());
  });
