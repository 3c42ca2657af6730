import { expect, test } from 'vitest';
import { passwordRefusals } from '@/domain/chosen-password';
import { now } from '@/domain/fixtures/newsroom';
import { invitationEnd, invitationRefusals } from '@/domain/invitation';
import { personChanges } from '@/domain/person-change';

const open = { usedAt: null, withdrawnAt: null, expiresAt: new Date(now.getTime() + 1), disabled: false };

test.each([
  ['one that is open', open, []],
  ['one that nobody has', null, ['invitation_unknown']],
  ['one that was used', { ...open, usedAt: now }, ['invitation_used']],
  ['one that was withdrawn', { ...open, withdrawnAt: now }, ['invitation_over']],
  ['one that has run out', { ...open, expiresAt: now }, ['invitation_over']],
  ['one of a closed account', { ...open, disabled: true }, ['invitation_over']],
])('a link: %s', (_, invitation, expected) => {
  const refusals = invitationRefusals(invitation, now);
  expect(refusals.map(({ code }) => code)).toEqual(expected);
  // It tells nothing about people.
  for (const { values } of refusals) expect(values).toEqual({});
});

test('an invitation is good for a week, a new password for an hour', () => {
  expect(invitationEnd('join', now).getTime() - now.getTime()).toBe(7 * 24 * 3_600_000);
  expect(invitationEnd('new_password', now).getTime() - now.getTime()).toBe(3_600_000);
});

test.each([
  ['lamp oil and ink', []],
  ['十二个汉字也是一个好的密码', []],
  ['too short', ['password_length']],
  ['x'.repeat(1001), ['password_length']],
  ['aaaaaaaaaaaaa', ['password_guessable']],
  [' Nell@Example.org', ['password_guessable']],
])('the password %o', (password, expected) => {
  expect(passwordRefusals(password, 'nell@example.org').map(({ code }) => code)).toEqual(expected);
});

test('the log says column by column what was changed of a person, and nothing of what stays', () => {
  const nell = {
    name: 'Nell',
    languages: ['it', 'en'],
    interfaceLanguage: 'en',
    administrator: false,
    editorInChief: false,
  } as const;
  expect(personChanges(nell, { ...nell, languages: ['en', 'it'] })).toEqual({});
  expect(personChanges(nell, { ...nell, editorInChief: true, languages: ['en'] })).toEqual({
    editorInChief: { from: false, to: true },
    languages: { from: 'en, it', to: 'en' },
  });
});
