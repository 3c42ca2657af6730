import { describe, expect, test } from 'vitest';
import {
  chosenSlugRefusals,
  dutyRefusals,
  keepsHouse,
  leavingHouseRefusals,
  mayGiveDuty,
  membershipEndRefusals,
  nameRefusals,
} from '@/domain/administration';
import { kinds, now, people, type Kind } from '@/domain/fixtures/newsroom';
import type { Refusal } from '@/domain/refusal';

const codes = (refusals: Refusal[]) => refusals.map(({ code }) => code);
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const desk = { en: 'World', it: 'Esteri', zh: '国际' };

describe('who keeps the house', () => {
  test.each(kinds)('%s', (kind) => {
    expect(keepsHouse(people[kind])).toBe(kind === 'administrator');
    const fillsShifts: Kind[] = ['administrator', 'chief'];
    expect(mayGiveDuty(people[kind])).toBe(fillsShifts.includes(kind));
  });
});

test('the last administrator stays, whoever wants to see them go', () => {
  expect(codes(leavingHouseRefusals('ada', ['ada']))).toEqual(['last_administrator']);
  expect(leavingHouseRefusals('ada', ['ada', 'bea'])).toEqual([]);
  // Somebody who has not come in yet keeps nothing, and can go.
  expect(leavingHouseRefusals('bea', ['ada'])).toEqual([]);
});

test.each([
  ['a shift of today', at(-1), at(7), []],
  ['one that ends as it begins', at(1), at(1), ['duty_ends_first']],
  ['one that ends before it begins', at(2), at(1), ['duty_ends_first']],
  ['one that is over', at(-9), at(-1), ['duty_over']],
  ['one that is over this very moment', at(-9), now, ['duty_over']],
])('duty: %s', (_, from, until, expected) => {
  expect(codes(dutyRefusals(from, until, now))).toEqual(expected);
});

test.each([
  ['without an end', null, null, []],
  ['until tomorrow', at(24), null, []],
  ['until now', now, null, ['membership_over']],
  ['until yesterday', at(-24), null, ['membership_over']],
  ['that ran out yesterday and is left as it is', at(-24), at(-24), []],
])('a membership %s', (_, until, standing, expected) => {
  expect(codes(membershipEndRefusals(desk, until, standing, now))).toEqual(expected);
});

test('a desk has a name in each language', () => {
  expect(nameRefusals(desk)).toEqual([]);
  expect(nameRefusals({ ...desk, it: ' ', zh: '' })).toEqual([
    { code: 'names_missing', values: { languages: 'zh, it' } },
  ]);
});

test.each(['world', 'port-2', 'a'])('%s can stand in an address', (slug) => {
  expect(chosenSlugRefusals(slug)).toEqual([]);
});
test.each(['', 'World', '2ports', 'città', '港口', 'a--b', 'a-', 'new', 'search', 'en', 'a'.repeat(41)])(
  '%o cannot',
  (slug) => {
    expect(codes(chosenSlugRefusals(slug))).toEqual(['slug_unusable']);
  },
);
