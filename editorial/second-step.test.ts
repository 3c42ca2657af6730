import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { endAllSessions } from '@/editorial/end-all-sessions';
import { makeRecoveryCodes } from '@/editorial/make-recovery-codes';
import { passSecondStep } from '@/editorial/pass-second-step';
import { readPendingSignIn } from '@/editorial/read-pending-sign-in';
import { readSecondFactor } from '@/editorial/read-second-factor';
import { readSession } from '@/editorial/read-session';
import {
  beginToSetUpAuthenticator,
  confirmNewAuthenticator,
  removeAuthenticator,
} from '@/editorial/set-up-authenticator';
import { expectNothingWritten } from '@/editorial/test-footprint';
import { done, expectRefused, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import {
  at,
  browser,
  codeAt,
  firstStep,
  later,
  newGuest,
  pendingOf,
  sessionOf,
  sessionSince,
  testDataFolder,
  useTestDataFolder,
  withAuthenticator,
  type Guest,
} from '@/editorial/test-second-factor';
import { database } from '@/storage/client';

useTestDataFolder();
let newsroom: TestNewsroom;
let guest: Guest;

const passes = (pendingId: string, typed: string, now: Date, devices: string[] = []) =>
  passSecondStep(at(now), pendingId, typed, { ...browser, devices });
const acts = async () =>
  (await database().activity.findMany({ where: { personId: guest.personId }, orderBy: { seq: 'asc' } })).map(
    ({ act, detail }) => [act, detail],
  );

beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());
beforeEach(async () => {
  guest = await newGuest();
});

describe('setting up an authenticator app', () => {
  test('it counts once its first code was right, and not before', async () => {
    done(await beginToSetUpAuthenticator(guest.me(), await sessionSince(guest)));
    await sessionOf(guest, guest.now);
    const { waiting, authenticator } = await readSecondFactor(guest.me());
    expect(authenticator).toBe(false);
    expect(waiting?.uri).toMatch(/^otpauth:\/\/totp\/.*guest.*secret=[A-Z2-7]{32}/);
    await expectNothingWritten(() => confirmNewAuthenticator(guest.me(), '000000'), 'code_wrong');
    await sessionOf(guest, guest.now);
    done(await confirmNewAuthenticator(guest.me(), codeAt(waiting!.secret, guest.now)));
    expect(await readSecondFactor(guest.me())).toMatchObject({ authenticator: true, waiting: null });
    await pendingOf(guest, later(guest, 1));
    expect((await acts()).map(([act]) => act)).toContain('set_up_authenticator');
  });

  test('the secret is nowhere in the database, and not in the log', async () => {
    const secret = await withAuthenticator(guest);
    const rows = await database().authenticator.findMany({ where: { personId: guest.personId } });
    expect(JSON.stringify([rows, await acts()])).not.toContain(secret);
  });

  test('what was begun half an hour ago is begun again', async () => {
    done(await beginToSetUpAuthenticator(guest.me(), await sessionSince(guest)));
    const { waiting } = await readSecondFactor(guest.me());
    const code = codeAt(waiting!.secret, later(guest, 30));
    expectRefused(await confirmNewAuthenticator(guest.me(30), code), 'authenticator_not_begun');
  });

  test('a new telephone takes the place of the old one when its first code was right', async () => {
    const old = await withAuthenticator(guest);
    done(await beginToSetUpAuthenticator(guest.me(1), await sessionSince(guest)));
    const { waiting } = await readSecondFactor(guest.me(1));
    const [here, there] = [await pendingOf(guest, later(guest, 2)), await pendingOf(guest, later(guest, 3))];
    done(await passes(here, codeAt(old, later(guest, 2)), later(guest, 2)));
    done(await confirmNewAuthenticator(guest.me(3), codeAt(waiting!.secret, later(guest, 3))));
    expectRefused(await passes(there, codeAt(old, later(guest, 4)), later(guest, 4)), 'code_wrong');
    done(await passes(there, codeAt(waiting!.secret, later(guest, 4)), later(guest, 4)));
  });

  test('once removed, the password is enough again; there is nothing to remove twice', async () => {
    await withAuthenticator(guest);
    done(await makeRecoveryCodes(guest.me(), await sessionSince(guest)));
    const here = await sessionSince(guest);
    done(await removeAuthenticator(guest.me(), here));
    await sessionOf(guest, later(guest, 1));
    expect(await readSecondFactor(guest.me(1))).toMatchObject({ authenticator: false, recoveryCodes: 0 });
    await expectNothingWritten(() => removeAuthenticator(guest.me(1), here), 'second_factor_none');
  });
});

describe('the second step', () => {
  test('until it is passed there is no session, and what waits opens nothing', async () => {
    const secret = await withAuthenticator(guest);
    const pending = await pendingOf(guest, later(guest, 1));
    expect(await database().session.count({ where: { personId: guest.personId } })).toBe(0);
    expect(await readSession(pending, later(guest, 1))).toBeNull();
    expect(await readPendingSignIn(pending, later(guest, 1))).toEqual({ authenticator: true, passkeys: 0 });
    const code = codeAt(secret, later(guest, 1));
    const session = done(await passes(pending, `${code.slice(0, 3)} ${code.slice(3)}`, later(guest, 1)));
    expect(await readSession(session.sessionId, later(guest, 1))).not.toBeNull();
    expect((await acts()).at(-1)).toEqual([
      'sign_in',
      { knownDevice: false, way: 'password', secondStep: 'authenticator' },
    ]);
  });

  test('a wrong code, and one of another time, are refused', async () => {
    const secret = await withAuthenticator(guest);
    const pending = await pendingOf(guest, later(guest, 1));
    const right = codeAt(secret, later(guest, 1));
    const wrong = right.startsWith('1') ? `2${right.slice(1)}` : `1${right.slice(1)}`;
    for (const code of [wrong, codeAt(secret, later(guest, 5)), 'let me in', ''])
      expectRefused(await passes(pending, code, later(guest, 1)), 'code_wrong');
  });

  test('a code is good once, also the one that confirmed the app', async () => {
    const secret = await withAuthenticator(guest);
    const [one, two] = [await pendingOf(guest, guest.now), await pendingOf(guest, guest.now)];
    expectRefused(await passes(one, codeAt(secret, guest.now), guest.now), 'code_used');
    const code = codeAt(secret, later(guest, 1));
    done(await passes(one, code, later(guest, 1)));
    expectRefused(await passes(two, code, later(guest, 1)), 'code_used');
    expectRefused(await passes(two, codeAt(secret, later(guest, 0.5)), later(guest, 1)), 'code_used');
  });

  test('of the same code twice at once, one comes in', async () => {
    const secret = await withAuthenticator(guest);
    const waiting = [await pendingOf(guest, later(guest, 1)), await pendingOf(guest, later(guest, 1))];
    const code = codeAt(secret, later(guest, 1));
    const answers = await Promise.all(waiting.map((pending) => passes(pending, code, later(guest, 1))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('is passed once, and waits for ten minutes', async () => {
    const secret = await withAuthenticator(guest);
    const pending = await pendingOf(guest, later(guest, 1));
    expectRefused(
      await passes(pending, codeAt(secret, later(guest, 11)), later(guest, 11)),
      'second_step_over',
    );
    done(await passes(pending, codeAt(secret, later(guest, 10.5)), later(guest, 10.5)));
    expectRefused(
      await passes(pending, codeAt(secret, later(guest, 10.9)), later(guest, 10.9)),
      'second_step_over',
    );
    expectRefused(await passes('made up', '123456', guest.now), 'second_step_over');
  });

  test('whoever is shut out meanwhile stays out', async () => {
    const secret = await withAuthenticator(guest);
    const pending = await pendingOf(guest, later(guest, 1));
    await database().person.update({ where: { id: guest.personId }, data: { disabledAt: guest.now } });
    const code = codeAt(secret, later(guest, 1));
    expectRefused(await passes(pending, code, later(guest, 1)), 'second_step_over');
    expect(await database().session.count({ where: { personId: guest.personId } })).toBe(0);
  });

  test('signing out everywhere ends what waits too', async () => {
    const secret = await withAuthenticator(guest);
    const pending = await pendingOf(guest, later(guest, 1));
    done(await endAllSessions(guest.me(1)));
    const code = codeAt(secret, later(guest, 1));
    expectRefused(await passes(pending, code, later(guest, 1)), 'second_step_over');
  });

  test('six wrong codes, and even the right one has to wait; a device that is known has its own count', async () => {
    const secret = await withAuthenticator(guest);
    const first = await pendingOf(guest, later(guest, 1));
    const { deviceId } = done(await passes(first, codeAt(secret, later(guest, 1)), later(guest, 1)));
    const pending = await pendingOf(guest, later(guest, 2));
    for (let i = 0; i < 6; i++) expectRefused(await passes(pending, '000000', later(guest, 2)), 'code_wrong');
    const code = codeAt(secret, later(guest, 2));
    expect(await passes(pending, code, later(guest, 2))).toEqual({
      ok: false,
      refusals: [{ code: 'too_many_attempts', values: { minutes: 15 } }],
    });
    done(await passes(pending, code, later(guest, 2), [deviceId]));
  });

  test('thirty wrong codes in a day are the last of that day', async () => {
    const secret = await withAuthenticator(guest);
    for (let i = 0; i < 5; i++) {
      const pending = await pendingOf(guest, later(guest, 20 * i));
      for (let j = 0; j < 6; j++)
        expectRefused(await passes(pending, '000000', later(guest, 20 * i)), 'code_wrong');
    }
    const pending = await pendingOf(guest, later(guest, 120));
    expectRefused(
      await passes(pending, codeAt(secret, later(guest, 120)), later(guest, 120)),
      'too_many_attempts',
    );
  });

  test('a newsroom that lost the secrets of its data folder takes no code, and still the recovery codes', async () => {
    const secret = await withAuthenticator(guest);
    const { codes } = done(await makeRecoveryCodes(guest.me(), await sessionSince(guest)));
    const before = process.env.STET_DATA;
    process.env.STET_DATA = testDataFolder();
    const pending = await pendingOf(guest, later(guest, 1));
    expectRefused(await passes(pending, codeAt(secret, later(guest, 1)), later(guest, 1)), 'code_wrong');
    done(await passes(pending, codes[0]!, later(guest, 1)));
    process.env.STET_DATA = before;
  });
});

describe('recovery codes', () => {
  test('ten, each good once, and the log says that one was used', async () => {
    await withAuthenticator(guest);
    const { codes } = done(await makeRecoveryCodes(guest.me(), await sessionSince(guest)));
    expect(new Set(codes).size).toBe(10);
    const [one, two] = [await pendingOf(guest, later(guest, 1)), await pendingOf(guest, later(guest, 1))];
    done(await passes(one, codes[3]!, later(guest, 1)));
    expect((await acts()).at(-1)?.[1]).toMatchObject({ secondStep: 'recovery' });
    expectRefused(await passes(two, codes[3]!, later(guest, 2)), 'recovery_code_used');
    expect((await readSecondFactor(guest.me(2))).recoveryCodes).toBe(9);
    done(await passes(two, codes[4]!, later(guest, 2)));
    const kept = await database().recoveryCode.findMany({ where: { personId: guest.personId } });
    expect(JSON.stringify(kept)).not.toContain(codes[0]);
  });

  test('new ones put the old ones out of use, and are nobody else’s', async () => {
    await withAuthenticator(guest);
    const { codes: old } = done(await makeRecoveryCodes(guest.me(), await sessionSince(guest)));
    const { codes } = done(await makeRecoveryCodes(guest.me(1), await sessionSince(guest)));
    const pending = await pendingOf(guest, later(guest, 2));
    expectRefused(await passes(pending, old[0]!, later(guest, 2)), 'code_wrong');
    const other = await newGuest();
    await withAuthenticator(other);
    expectRefused(await passes(await pendingOf(other, other.now), codes[0]!, other.now), 'code_wrong');
  });

  test('alone they are no second factor', async () => {
    const here = await sessionSince(guest);
    await expectNothingWritten(() => makeRecoveryCodes(guest.me(), here), 'second_factor_none');
    expect(done(await firstStep(guest, guest.now))).toHaveProperty('sessionId');
  });
});
