/** What is done at the door, and with one's own second factor. */
import { everyone, own, signedIn, type ActionCase } from './action-cases';

const door = 'app/sign-in/actions.ts';
const step = 'app/sign-in/second-step/actions.ts';
const factor = 'app/(set-up)/newsroom/second-factor/actions.ts';
const nothing = () => ({ nothing: true }) as const;
const code = () => ({ form: { code: '000000' } });
const noPasskey = () => ({ value: {} });

const nobody = { may: [], answer: 'sent on' } as const;
const atDoor = { ...nobody, path: '/sign-in' };
/** Nobody here waits for a second step. */
const atStep = { ...nobody, path: '/sign-in/second-step' };
const atFactor = { may: [], answer: 'done', path: '/newsroom/second-factor' } as const;
const ownFactor = { ...atFactor, may: signedIn };

export const signInActions: Record<string, ActionCase[]> = {
  [`${door} signInAction`]: [
    own(
      'a wrong password',
      () => ({ form: { email: 'nobody@lantern.example', password: 'guessed' } }),
      atDoor,
    ),
  ],
  [`${door} signInByIssuerAction`]: [
    own('away from here', () => ({ form: {} }), { ...atDoor, may: everyone }),
  ],
  [`${door} askForPasskeyAction`]: [
    own('by a passkey', nothing, { ...atDoor, may: everyone, answer: 'done' }),
  ],
  [`${door} signInByPasskeyAction`]: [own('no passkey', noPasskey, atDoor)],
  [`${step} secondStepAction`]: [own('a code', code, atStep)],
  [`${step} askForSecondStepPasskeyAction`]: [own('by a passkey', nothing, atStep)],
  [`${step} secondStepByPasskeyAction`]: [own('no passkey', noPasskey, atStep)],
  'app/sign-in/invitation/actions.ts choosePasswordAction': [
    own(
      'no invitation',
      () => ({ form: { token: 'none', password: 'the-rope-on-pier-four', again: 'the-rope-on-pier-four' } }),
      { ...nobody, path: '/sign-in/invitation' },
    ),
  ],
  'app/sign-in/forgotten/actions.ts askForNewPasswordAction': [
    own('no address', () => ({ form: { email: '' } }), { ...nobody, path: '/sign-in/forgotten' }),
  ],
  [`${factor} beginAuthenticatorAction`]: [own('one’s own', nothing, { ...ownFactor, writes: 'moves' })],
  [`${factor} confirmAuthenticatorAction`]: [own('a wrong code', code, atFactor)],
  [`${factor} removeAuthenticatorAction`]: [own('none', nothing, atFactor)],
  [`${factor} askForNewPasskeyAction`]: [own('one’s own', nothing, ownFactor)],
  [`${factor} addPasskeyAction`]: [own('no passkey', noPasskey, atFactor)],
  [`${factor} removePasskeyAction`]: [own('none', () => ({ form: { passkey: 'none' } }), atFactor)],
  [`${factor} proveAgainAction`]: [
    own('neither password nor code', () => ({ form: { typed: 'guessed' } }), atFactor),
  ],
  [`${factor} makeRecoveryCodesAction`]: [own('of no factor', nothing, atFactor)],
};
