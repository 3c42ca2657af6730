/** Each route handler × each role × each method. */
import { expect, test } from '@playwright/test';
import { ask } from './ask';
import { handlers } from './handlers';
import { closeHouse, openHouse, type House } from './house';
import { roles } from './roles';
import { givenAway } from './told-page';
import { written } from './written';

let house: House;
test.beforeAll(async () => {
  house = await openHouse();
});
test.afterAll(closeHouse);

for (const [route, cases] of Object.entries(handlers))
  test(`${route} tells each what they may know, and does nothing`, async () => {
    const { there, articles } = house;
    const before = await written();
    for (const { about, path, methods, sent, isRight } of cases)
      for (const method of methods)
        for (const role of roles) {
          const asked = {
            ...{ path: path(articles), method, ...(sent ? { body: sent.body } : {}) },
            headers: { cookie: there[role].cookie, ...(sent ? { 'content-type': sent.type } : {}) },
          };
          const told = await ask(asked);
          const what = `${method} ${asked.path} (${about}), ${role}: ${told.status} ${told.text.slice(0, 80)}`;
          expect.soft(isRight(told, role, method), what).toBe(true);
          expect.soft(givenAway(told.text, role, articles), what).toEqual([]);
        }
    expect(await written()).toEqual(before);
  });
