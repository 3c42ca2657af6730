import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeSecurity } from '@/editorial/change-security';
import { makeRecoveryCodes } from '@/editorial/make-recovery-codes';
import { passSecondStep } from '@/editorial/pass-second-step';
import { readSecondFactor } from '@/editorial/read-second-factor';
import { readSecurity } from '@/editorial/read-security';
import { readSession } from '@/editorial/read-session';
import { resetSecondFactor } from '@/editorial/reset-second-factor';
import { removeAuthenticator } from '@/editorial/set-up-authenticator';
import { signInByIssuer, type Voucher } from '@/editorial/sign-in-by-issuer';
import { expectNothingWritten } from '@/editorial/test-footprint';
import { done, expectRefused, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import {
  at,
  browser,
  codeAt,
  later,
  newGuest,
  pendingOf,
  sessionOf,
  sessionSince,
  useTestDataFolder,
  withAuthenticator,
} from '@/editorial/test-second-factor';
import { database } from '@/storage/client';

useTestDataFolder();
let newsroom: TestNewsroom;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const lastLine = () =>
  database().activity.findFirst({ where: { chain: 'newsroom' }, orderBy: { seq: 'desc' } });
const nobody = { editorsInChief: false, administrators: false };

describe('requiring a second factor', () => {
  test('holds at the next request of an open session, until there is one', async () => {
    const chief = await newGuest({ editorInChief: true });
    const { sessionId } = await sessionOf(chief, chief.now);
    const missing = async () => (await readSession(sessionId, later(chief, 1)))?.secondFactorMissing;
    expect(await missing()).toBe(false);
    done(await changeSecurity(newsroom.as('ada'), { ...nobody, editorsInChief: true }));
    expect(await missing()).toBe(true);
    await withAuthenticator(chief);
    expect(await missing()).toBe(false);
    done(await removeAuthenticator(chief.me(1), await sessionSince(chief)));
    expect(await missing()).toBe(true);
    await database().person.update({ where: { id: chief.personId }, data: { editorInChief: false } });
    expect(await missing()).toBe(false);
    done(await changeSecurity(newsroom.as('ada'), nobody));
  });

  test('is an administrator’s to set, and stands in the log', async () => {
    for (const name of ['nell', 'edith', 'vera'] as const)
      await expectNothingWritten(
        () => changeSecurity(newsroom.as(name), { editorsInChief: true, administrators: true }),
        'administrator_needed',
      );
    done(await changeSecurity(newsroom.as('ada'), { ...nobody, administrators: true }));
    expect(await lastLine()).toMatchObject({
      act: 'change_security',
      detail: { editorsInChief: false, administrators: true },
    });
    const { required, people } = await readSecurity();
    expect(required).toEqual({ ...nobody, administrators: true });
    expect(people).toContainEqual({
      email: 'ada@example.org',
      name: 'ada',
      editorInChief: false,
      administrator: true,
      authenticator: false,
      passkeys: 0,
    });
    done(await changeSecurity(newsroom.as('ada'), nobody));
  });
});

describe('resetting the second factor of a colleague', () => {
  test('takes everything away and ends every sign-in; the password is enough for the next', async () => {
    const guest = await newGuest();
    const open = await sessionOf(guest, guest.now);
    const secret = await withAuthenticator(guest);
    const { codes } = done(await makeRecoveryCodes(guest.me(), open.sessionId));
    const pending = await pendingOf(guest, later(guest, 1));
    const by = { ...newsroom.as('ada'), now: later(guest, 2) };
    expect(done(await resetSecondFactor(by, guest.email))).toMatchObject({ sessions: 1 });
    expect(await readSession(open.sessionId, later(guest, 2))).toBeNull();
    for (const code of [codeAt(secret, later(guest, 2)), codes[0]!])
      expectRefused(await passSecondStep(at(later(guest, 2)), pending, code, browser), 'second_step_over');
    expect(await readSecondFactor(guest.me(2))).toEqual({
      authenticator: false,
      waiting: null,
      passkeys: [],
      recoveryCodes: 0,
    });
    await sessionOf(guest, later(guest, 3));
    expect(await lastLine()).toMatchObject({ act: 'sign_in', personId: guest.personId });
    const reset = await database().activity.findMany({ where: { act: 'reset_second_factor' } });
    expect(reset).toMatchObject([{ personId: by.personId, detail: { email: guest.email, sessions: 1 } }]);
  });

  test('is an administrator’s act, and only where there is something to reset', async () => {
    const guest = await newGuest();
    await withAuthenticator(guest);
    for (const name of ['tom', 'edith', 'vera'] as const)
      await expectNothingWritten(
        () => resetSecondFactor(newsroom.as(name), guest.email),
        'administrator_needed',
      );
    await expectNothingWritten(
      () => resetSecondFactor(newsroom.as('ada'), 'nell@example.org'),
      'second_factor_none',
    );
    await expectNothingWritten(
      () => resetSecondFactor(newsroom.as('ada'), 'nobody@example.org'),
      'person_unknown',
    );
    const machine = { personId: null, channel: 'command_line', systemUser: 'press', now: guest.now } as const;
    done(await resetSecondFactor(machine, guest.email));
  });
});

describe('coming in by the paper’s own sign-in service', () => {
  test('opens a session for whoever is in the newsroom, by a verified address', async () => {
    const guest = await newGuest();
    const step = done(
      await signInByIssuer(at(guest.now), { email: guest.email.toUpperCase(), verified: true }, browser),
    );
    if (!('sessionId' in step)) throw new Error('no session');
    expect((await readSession(step.sessionId, guest.now))?.actor.id).toBe(guest.personId);
    expect(await lastLine()).toMatchObject({ act: 'sign_in', detail: { way: 'issuer' } });
  });

  test('an address that is not verified, one that nobody has and a closed account sound the same', async () => {
    const guest = await newGuest();
    const comes = (voucher: Voucher) => () => signInByIssuer(at(guest.now), voucher, browser);
    const { email } = guest;
    await expectNothingWritten(comes({ email, verified: false }), 'issuer_sign_in_refused');
    await expectNothingWritten(
      comes({ email: 'stranger@example.org', verified: true }),
      'issuer_sign_in_refused',
    );
    await database().person.update({ where: { email }, data: { disabledAt: guest.now } });
    await expectNothingWritten(comes({ email, verified: true }), 'issuer_sign_in_refused');
  });

  test('somebody without a password comes in too; somebody with a second factor passes it all the same', async () => {
    const guest = await newGuest();
    await database().person.update({ where: { email: guest.email }, data: { passwordHash: null } });
    const voucher = { email: guest.email, verified: true };
    expect(done(await signInByIssuer(at(guest.now), voucher, browser))).toHaveProperty('sessionId');
    const secret = await withAuthenticator(guest);
    const step = done(await signInByIssuer(at(later(guest, 1)), voucher, browser));
    if (!('pendingId' in step)) throw new Error('no second step');
    const code = codeAt(secret, later(guest, 1));
    done(await passSecondStep(at(later(guest, 1)), step.pendingId, code, browser));
    expect(await lastLine()).toMatchObject({ detail: { way: 'issuer', secondStep: 'authenticator' } });
  });
});
