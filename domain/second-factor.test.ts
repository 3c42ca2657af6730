import { expect, test } from 'vitest';
import { secondFactorMissing } from './second-factor';

const nobody = { editorInChief: false, administrator: false };
const chief = { ...nobody, editorInChief: true };
const administrator = { ...nobody, administrator: true };
const none = { authenticator: false, passkeys: 0 };
const ofChiefs = { editorsInChief: true, administrators: false };
const ofAdministrators = { editorsInChief: false, administrators: true };
const ofBoth = { editorsInChief: true, administrators: true };

test.each([
  ['an editor-in-chief without one, where it is asked of them', chief, none, ofChiefs, true],
  ['an editor-in-chief, where it is asked of administrators', chief, none, ofAdministrators, false],
  ['an administrator without one, where it is asked of them', administrator, none, ofAdministrators, true],
  ['an administrator, where it is asked of editors-in-chief', administrator, none, ofChiefs, false],
  [
    'an editor-in-chief with an authenticator app',
    chief,
    { authenticator: true, passkeys: 0 },
    ofBoth,
    false,
  ],
  ['an administrator with a passkey', administrator, { authenticator: false, passkeys: 1 }, ofBoth, false],
  ['a journalist, whatever is set', nobody, none, ofBoth, false],
  [
    'an editor-in-chief, where nothing was set',
    chief,
    none,
    { editorsInChief: false, administrators: false },
    false,
  ],
])('%s', (_, person, has, required, missing) => {
  expect(secondFactorMissing(person, has, required)).toBe(missing);
});
