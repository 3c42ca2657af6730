/** Whatever a request calls itself: it learns no more than the page would say. */
import { expect, test } from '@playwright/test';
import { asScript, disguises, type Disguise } from './disguises';
import { follow } from './follow';
import { closeHouse, openHouse, type House } from './house';
import type { SubjectName } from './articles';
import type { PageCase } from './page-cases';
import { pages } from './pages';
import type { Role } from './roles';
import { givenAway } from './told-page';
import { written } from './written';

let house: House;
test.beforeAll(async () => {
  house = await openHouse();
});
test.afterAll(closeHouse);

/** Nobody, somebody who may know whose it is, and the editor of a draft that is nobody's business. */
const strangers: [Role, SubjectName][] = [
  ['signed out', 'handed in'],
  ['journalist elsewhere', 'handed in'],
  ['editor', 'draft of the writer'],
];

const about = (cases: PageCase[], subject: SubjectName) => cases.filter(({ shows }) => shows === subject);

/** Each page writes its own answer to scripts; what comes by another way has to find one of these first. */
const byAnotherWay = ['', '/history', '/compare', '/revisions/[number]'].map(
  (rest) => `/newsroom/articles/[article]${rest}`,
);

function casesFor(disguise: Disguise, subject: SubjectName): PageCase[] {
  const asked = asScript.includes(disguise) ? Object.keys(pages) : byAnotherWay;
  return asked.flatMap((route) => about(pages[route]!, subject));
}

for (const disguise of disguises)
  test(`a page asked for by ${disguise.as} says no more than the page, and does nothing`, async () => {
    const { there, articles } = house;
    const before = await written();
    for (const [role, subject] of strangers)
      for (const one of casesFor(disguise, subject)) {
        const asked = disguise.dress(one.path(articles, there));
        const headers = { ...asked.headers, cookie: there[role].cookie };
        const { status, text } = await follow({ ...asked, headers });
        expect.soft(givenAway(text, role, articles), `${role}, ${asked.path}: ${status}`).toEqual([]);
        expect.soft(text, `${role}, ${asked.path}`).not.toMatch(/\n\s+at .*\(.*:\d+:\d+\)/);
      }
    expect(await written()).toEqual(before);
  });

test('the scripts of a page do get it for whoever may see it: what is kept from others is there', async () => {
  const { there, articles } = house;
  for (const { as, dress } of disguises.filter(({ as }) => as === 'a script' || as.includes('frame')))
    for (const one of Object.values(pages).flatMap((cases) => about(cases, 'handed in'))) {
      const asked = dress(one.path(articles, there));
      const { text } = await follow({ ...asked, headers: { ...asked.headers, cookie: there.editor.cookie } });
      const { slugline, words } = articles['handed in'];
      expect.soft(text.includes(slugline) || text.includes(words), `${as}, ${asked.path}`).toBe(true);
    }
});
