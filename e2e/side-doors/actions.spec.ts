/** Each server action × each role, called by its id: who may does, others are refused and nothing is written. */
import { expect, test } from '@playwright/test';
import type { ActionCase, Given } from './action-cases';
import { actions } from './actions';
import type { Subjects } from './articles';
import { closeHouse, openHouse, type House } from './house';
import { visitor, type Visitor } from './people';
import { out, roles, type Role, type SignedIn } from './roles';
import { signedOutSentence } from './signed-out-sentence';
import { stations } from './stations';
import type { ActionAnswer } from './told-action';
import { givenAway } from './told-page';
import { tryAction } from './try-action';
import { written } from './written';

let house: House;
test.beforeAll(async () => {
  house = await openHouse();
});
test.afterAll(closeHouse);

const given = async ({ on }: ActionCase): Promise<Given> => ({
  article: on ? await stations[on](house.there) : house.articles['handed in'],
  there: house.there,
});

/** The articles of the house, with the tried one among them. */
const around = ({ on }: ActionCase, { article }: Given): Subjects => ({
  ...house.articles,
  [on === 'draft' ? 'draft of the writer' : 'handed in']: article,
});

/** Of each kind one: what is told of a draft that is not there does not depend on more. */
const onlookers: readonly SignedIn[] = [
  'journalist',
  'freelance',
  'editor',
  'editor elsewhere',
  'administrator',
];

/** Whose session is over afterwards does not lend it. */
async function tries(one: ActionCase, role: Role): Promise<Visitor> {
  if (one.session === 'stays' || out.includes(role)) return house.there[role];
  return visitor(role as SignedIn);
}

function said(answer: ActionAnswer): string {
  if (answer.is === 'failed') return `failed: ${answer.status} ${answer.text}`;
  if (answer.is !== 'refused') return answer.is;
  return answer.sentences.join() === signedOutSentence ? 'refused, signed out' : 'refused';
}

function refusalOf(one: ActionCase, role: Role): string {
  if (one.answer === 'silent') return 'silent';
  // The door itself has another sentence for whoever is outside.
  return out.includes(role) && !one.path.startsWith('/sign-in') ? 'refused, signed out' : 'refused';
}

for (const [name, cases] of Object.entries(actions))
  for (const one of cases) {
    const others = roles.filter((role) => !one.may.includes(role));

    test(`${name} (${one.about}) refuses whoever may not, and writes nothing`, async () => {
      const tried = await given(one);
      const articles = around(one, tried);
      const before = await written();
      const told = await Promise.all(
        others.map(async (role) => {
          const answer = await tryAction(name, one, tried, house.there[role]);
          return [`${role}: ${said(answer)}`, ...givenAway(answer.whole, role, articles)];
        }),
      );
      expect(told).toEqual(others.map((role) => [`${role}: ${refusalOf(one, role)}`]));
      expect(await written()).toEqual(before);
    });

    if (one.may.length > 0)
      test(`${name} (${one.about}) does it for whoever may`, async () => {
        test.slow();
        for (const role of one.may) {
          const [tried, by] = [await given(one), await tries(one, role)];
          const before = await written();
          expect.soft(said(await tryAction(name, one, tried, by)), role).toBe(one.answer);
          if (one.writes === 'moves') expect.soft(await written(), role).not.toEqual(before);
        }
      });
  }

test('a draft is to everybody but its writer what an article is that was never there', async () => {
  test.slow();
  const draft = house.articles['draft of the writer'];
  const tell = async (name: string, one: ActionCase, id: string, role: Role) => {
    const tried = { article: { ...draft, id }, there: house.there };
    const { whole: _, ...answer } = await tryAction(name, one, tried, house.there[role]);
    return JSON.stringify(answer).replaceAll(id, 'ID');
  };
  const before = await written();
  for (const [name, cases] of Object.entries(actions))
    for (const one of cases.filter(({ on }) => on))
      await Promise.all(
        onlookers.map(async (role) => {
          if (one.drafts?.includes(role)) return;
          const [seen, unknown] = [
            await tell(name, one, draft.id, role),
            await tell(name, one, 'zzzzzzzz', role),
          ];
          expect.soft(seen, `${name} (${one.about}), ${role}`).toBe(unknown);
        }),
      );
  expect(await written()).toEqual(before);
});
