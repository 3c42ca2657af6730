import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addPasskey, askForNewPasskey } from '@/editorial/add-passkey';
import { askForPasskeyOfSecondStep, passSecondStepByPasskey } from '@/editorial/pass-second-step-by-passkey';
import { readSecondFactor } from '@/editorial/read-second-factor';
import { readSession } from '@/editorial/read-session';
import { removePasskey } from '@/editorial/remove-passkey';
import { askForPasskey, signInByPasskey } from '@/editorial/sign-in-by-passkey';
import { expectNothingWritten } from '@/editorial/test-footprint';
import { done, expectRefused, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { TestPasskey } from '@/editorial/test-passkey';
import {
  at,
  browser,
  later,
  newGuest,
  pendingOf,
  sessionOf,
  sessionSince,
  type Guest,
} from '@/editorial/test-second-factor';
import { database } from '@/storage/client';

let newsroom: TestNewsroom;
let guest: Guest;
let key: TestPasskey;

const adds = async (of: Guest = guest, passkey = key, name = 'telephone') =>
  addPasskey(of.me(), passkey.register(await askForNewPasskey(of.me())), name);
const asked = async (pendingId: string, now = later(guest, 1)) =>
  done(await askForPasskeyOfSecondStep(pendingId, now));
const passes = (pendingId: string, answer: ReturnType<TestPasskey['answer']>, now = later(guest, 1)) =>
  passSecondStepByPasskey(at(now), pendingId, answer, browser);
const anybody = async (now = later(guest, 1)) => done(await askForPasskey(browser.address, now));
const comesIn = (answer: ReturnType<TestPasskey['answer']>, now = later(guest, 1)) =>
  signInByPasskey(at(now), answer, browser);

beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());
beforeEach(async () => {
  guest = await newGuest();
  key = new TestPasskey();
});

describe('a passkey', () => {
  test('is kept under a name, and asked for from then on', async () => {
    await sessionOf(guest, guest.now);
    expect(done(await adds())).toEqual({ name: 'telephone' });
    expect((await readSecondFactor(guest.me())).passkeys).toMatchObject([
      { name: 'telephone', createdAt: guest.now, lastUsedAt: null },
    ]);
    await pendingOf(guest, later(guest, 1));
    const lines = await database().activity.findMany({ where: { personId: guest.personId } });
    expect(lines).toContainEqual(
      expect.objectContaining({ act: 'add_passkey', detail: { name: 'telephone' } }),
    );
  });

  test('needs a name, is added once, and answers what was asked, once, from this site', async () => {
    for (const [answer, by] of [
      [key.register({ challenge: 'bWFkZSB1cA' }), guest.me()],
      [key.register(await askForNewPasskey(guest.me()), { origin: 'https://evil.example' }), guest.me()],
      [key.register(await askForNewPasskey(guest.me())), guest.me(6)],
      [key.register(await askForNewPasskey((await newGuest()).me())), guest.me()],
    ] as const)
      expectRefused(await addPasskey(by, answer, 'telephone'), 'passkey_not_accepted');
    const question = await askForNewPasskey(guest.me());
    expectRefused(await addPasskey(guest.me(), key.register(question), ' '), 'passkey_name_missing');
    done(await addPasskey(guest.me(), key.register(question), 'telephone'));
    expectRefused(await addPasskey(guest.me(), key.register(question), 'telephone'), 'passkey_not_accepted');
    expectRefused(await adds(await newGuest()), 'passkey_not_accepted');
  });

  test('is removed by its person only, and opens nothing any more', async () => {
    done(await adds());
    const pending = await pendingOf(guest, later(guest, 1));
    const answer = key.answer(await asked(pending));
    const other = await newGuest();
    const elsewhere = await sessionSince(other);
    await expectNothingWritten(() => removePasskey(other.me(), elsewhere, key.id), 'passkey_unknown');
    done(await removePasskey(guest.me(1), await sessionSince(guest), key.id));
    expectRefused(await passes(pending, answer), 'passkey_not_accepted');
    await sessionOf(guest, later(guest, 2));
  });
});

describe('as a second step', () => {
  test('it opens a session', async () => {
    done(await adds());
    const pending = await pendingOf(guest, later(guest, 1));
    const { sessionId } = done(await passes(pending, key.answer(await asked(pending))));
    expect(await readSession(sessionId, later(guest, 1))).not.toBeNull();
    expectRefused(await askForPasskeyOfSecondStep(pending, later(guest, 1)), 'second_step_over');
  });

  test('another one, a made-up question, another site and an answer given twice are refused', async () => {
    done(await adds());
    const other = await newGuest();
    const otherKey = new TestPasskey();
    done(await adds(other, otherKey));
    const [one, two] = [await pendingOf(guest, later(guest, 1)), await pendingOf(guest, later(guest, 1))];
    for (const answer of [
      otherKey.answer(await asked(one)),
      new TestPasskey().answer(await asked(one)),
      key.answer({ challenge: 'bWFkZSB1cA' }),
      key.answer(await asked(one), { origin: 'https://evil.example' }),
      key.answer(await anybody()),
    ])
      expectRefused(await passes(one, answer), 'passkey_not_accepted');
    const answer = key.answer(await asked(one));
    done(await passes(one, answer));
    expectRefused(await passes(two, answer), 'passkey_not_accepted');
  });

  test('a copy that counts behind is refused', async () => {
    done(await adds());
    const pending = await pendingOf(guest, later(guest, 1));
    done(await passes(pending, key.answer(await asked(pending), { counter: 9 })));
    const next = await pendingOf(guest, later(guest, 2));
    const copy = key.answer(await asked(next, later(guest, 2)), { counter: 9 });
    expectRefused(await passes(next, copy, later(guest, 2)), 'passkey_not_accepted');
  });
});

describe('instead of the password', () => {
  test('it signs in, where it asked for a finger or a PIN', async () => {
    done(await adds());
    expectRefused(await comesIn(key.answer(await anybody(), { verified: false })), 'passkey_not_accepted');
    const answer = key.answer(await anybody());
    const { sessionId } = done(await comesIn(answer));
    expect((await readSession(sessionId, later(guest, 1)))?.actor.id).toBe(guest.personId);
    expectRefused(await comesIn(answer), 'passkey_not_accepted');
  });

  test('not for a closed account, not after five minutes, not on a question for somebody', async () => {
    done(await adds());
    const [answer, late] = [key.answer(await anybody()), key.answer(await anybody())];
    expectRefused(await comesIn(late, later(guest, 7)), 'passkey_not_accepted');
    const pending = await pendingOf(guest, later(guest, 1));
    expectRefused(await comesIn(key.answer(await asked(pending))), 'passkey_not_accepted');
    await database().person.update({ where: { id: guest.personId }, data: { disabledAt: guest.now } });
    expectRefused(await comesIn(answer), 'passkey_not_accepted');
    expect(await database().session.count({ where: { personId: guest.personId } })).toBe(0);
  });

  test('sixty questions from one place are enough for a quarter of an hour', async () => {
    const now = later(guest, 600);
    for (let i = 0; i < 60; i++) done(await askForPasskey('203.0.113.0', now));
    expectRefused(await askForPasskey('203.0.113.0', now), 'too_many_attempts');
    done(await askForPasskey('203.0.113.9', now));
  });
});
