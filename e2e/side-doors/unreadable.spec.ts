/** What no page of ours would send does nothing, and nobody reads of the code in the answer. */
import { expect, test } from '@playwright/test';
import { actions } from './actions';
import { callAction, encoded } from './call-action';
import { closeHouse, openHouse, type House } from './house';
import type { Role } from './roles';
import { actionAnswer } from './told-action';
import { idOf } from './try-action';
import { written } from './written';

let house: House;
test.beforeAll(async () => {
  house = await openHouse();
});
test.afterAll(closeHouse);

const rights =
  '{"__proto__":{"administrator":true,"editorInChief":true},"constructor":{"prototype":{"ok":true}}}';
const deep = '['.repeat(3000) + ']'.repeat(3000);
const plain = 'text/plain;charset=UTF-8';

/** Arguments that can be read, and are none that the action knows. */
const strange: [what: string, body: { type: string; body: string }][] = [
  ['nothing', { type: plain, body: '[]' }],
  ['null', { type: plain, body: '[null,null,null]' }],
  ['numbers and lists', { type: plain, body: '[7,[["article"]],true]' }],
  ['an empty object', { type: plain, body: '[{},{}]' }],
  ['rights of its own making', { type: plain, body: `[${rights},${rights}]` }],
  [
    'conditions instead of ids',
    { type: plain, body: '[{"articleId":{"not":""},"act":"kill","article":{"gt":""}}]' },
  ],
  [
    'a zero character in an id',
    {
      type: plain,
      body: '[{"articleId":"a\\u0000b","act":"take","revision":null,"textVersion":1,"words":"","minor":""}]',
    },
  ],
  ['a date and a big number', { type: plain, body: '["$D2026-01-01T00:00:00.000Z","$n9999999999999999"]' }],
  ['an empty form', encoded({ form: {} })],
  [
    'a form of strange fields',
    encoded({ form: { __proto__x: '1', constructor: '1', toString: '1', article: '' } }),
  ],
  [
    'a zero character',
    encoded({ form: { article: 'a\u0000b', note: '\u0000', reason: '\u0000', slugline: '\u0000' } }),
  ],
  ['far too long words', encoded({ form: { article: 'a'.repeat(70_000), session: 'b'.repeat(70_000) } })],
];

/** What cannot be read at all: the framework answers, and nobody of ours is asked; so one action stands for all. */
const broken: [what: string, body: { type: string; body: string }][] = [
  ['no JSON', { type: plain, body: '[{' }],
  ['a reference to nothing', { type: plain, body: '["$K9"]' }],
  ['a reference to itself', { type: plain, body: '["$0"]' }],
  ['an action among the arguments', { type: plain, body: '["$h1"]' }],
  ['a depth without end', { type: plain, body: deep }],
  ['two megabytes', { type: plain, body: `["${'x'.repeat(2_000_000)}"]` }],
  [
    'a form without an end',
    { type: 'multipart/form-data; boundary=x', body: '--x\r\nContent-Disposition: form-data; name="0"\r\n' },
  ],
  ['another kind of body', { type: 'application/xml', body: '<a/>' }],
];

const tellsOfTheCode = /\n\s+at |node_modules|\.ts:\d+|ZodError|Prisma|invalid_type/;

/** Nobody who is outside gets so far that it is read: these three would show it. */
const outside = ['numbers and lists', 'an empty form', 'a zero character in an id'];

type Told = Awaited<ReturnType<typeof callAction>>;
const reason = (what: string, role: Role, { status, text }: Told) =>
  `${what}, ${role}: ${status} ${text.slice(0, 200)}`;

for (const [name, [one]] of Object.entries(actions))
  test(`${name} bears what cannot be meant`, async () => {
    test.slow();
    const { there, articles } = house;
    const wantsNothing =
      one!.answer !== 'silent' && 'nothing' in one!.sent({ article: articles['handed in'], there });
    // Whoever sends anything to what wants nothing, to sign out or to begin, sends just what is asked for.
    if (one!.session === 'ends') return;
    const before = await written();
    for (const role of ['signed out', 'editor'] as const)
      for (const [what, body] of strange) {
        if (role === 'signed out' ? !outside.includes(what) : wantsNothing) continue;
        const told = await callAction({ id: idOf(name), path: one!.path, cookie: there[role].cookie }, body);
        expect.soft(told.text, reason(what, role, told)).not.toMatch(tellsOfTheCode);
        expect.soft(actionAnswer(told).is, reason(what, role, told)).not.toBe('failed');
      }
    expect(await written()).toEqual(before);
  });

for (const [what, body] of broken)
  test(`${what} is no call of an action`, async () => {
    const name = Object.keys(actions).find((one) => one.endsWith(' actAction'))!;
    const [one] = actions[name]!;
    const before = await written();
    for (const role of ['signed out', 'editor'] as const) {
      const call = { id: idOf(name), path: one!.path, cookie: house.there[role].cookie };
      const told = await callAction(call, body);
      expect.soft(told.text, reason(what, role, told)).not.toMatch(tellsOfTheCode);
    }
    expect(await written()).toEqual(before);
  });
