import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Refusal } from '@/domain/refusal';
import type { Result } from '@/domain/result';
import { addPerson } from '@/editorial/add-person';
import { changeInterfaceLanguage } from '@/editorial/change-interface-language';
import { endAllSessions } from '@/editorial/end-all-sessions';
import { endSession } from '@/editorial/end-session';
import { hashPassword } from '@/editorial/hash-password';
import { listSessions } from '@/editorial/list-sessions';
import { readSession } from '@/editorial/read-session';
import { sessionLasts, type SignedIn } from '@/editorial/open-session';
import { signIn, type SignInAttempt } from '@/editorial/sign-in';
import { expectNothingWritten, footprint } from '@/editorial/test-footprint';
import {
  done,
  expectRefused,
  firstDay,
  openTestNewsroom,
  type TestNewsroom,
} from '@/editorial/test-newsroom';
import { database } from '@/storage/client';

const password = 'lamp oil and ink';
const minute = 60_000;
let newsroom: TestNewsroom;
let written: string;
let count = 0;
let now: Date;
/** A person of their own for each test, and an hour of their own. */
let email: string;
let personId: string;

const later = (minutes: number) => new Date(now.getTime() + minutes * minute);
const attempt = (changes: Partial<SignInAttempt> = {}): SignInAttempt => ({
  email,
  password,
  devices: [],
  address: `198.51.100.${count}`,
  userAgent: 'a browser',
  ...changes,
});
const at = (time: Date) => ({ channel: 'web', systemUser: null, now: time }) as const;
/** Nobody here has a second factor. */
const tries = async (changes: Partial<SignInAttempt> = {}, time = now) =>
  (await signIn(at(time), attempt(changes))) as Result<SignedIn, Refusal>;
const me = (time = now) => ({ personId, ...at(time) });
const disable = () => database().person.update({ where: { id: personId }, data: { disabledAt: now } });

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  written = await hashPassword(password);
});
afterAll(() => newsroom.close());
beforeEach(async () => {
  count += 1;
  now = new Date(firstDay.getTime() + count * 24 * 60 * minute);
  email = `reader${count}@example.org`;
  const person = { email, name: `Reader ${count}`, administrator: false, editorInChief: false };
  const rest = { languages: ['en'], interfaceLanguage: 'en', desks: [] } as const;
  const doer = { personId: null, channel: 'job', systemUser: 'set-up', now } as const;
  personId = done(await addPerson(doer, { ...person, ...rest }, written)).id;
});

describe('signing in', () => {
  test('the right password opens a session of two weeks and writes a line of the log', async () => {
    const session = done(await tries({ email: ` ${email.toUpperCase()} ` }));
    expect(session.expiresAt.getTime() - now.getTime()).toBe(sessionLasts);
    const read = await readSession(session.sessionId, later(1));
    expect(read).toMatchObject({ actor: { id: personId }, interfaceLanguage: 'en' });
    const lines = await database().activity.findMany({ where: { personId, act: 'sign_in' } });
    expect(lines).toMatchObject([{ chain: 'newsroom', channel: 'web', detail: { knownDevice: false } }]);
    expect(JSON.stringify(lines)).not.toContain(session.sessionId);
  });

  test('a wrong password, an address that nobody has, a closed account and one without a password sound the same', async () => {
    const answers = [await tries({ password: 'wrong' }), await tries({ email: 'nobody@example.org' })];
    await database().person.update({ where: { id: personId }, data: { passwordHash: null } });
    answers.push(await tries());
    await database().person.update({ where: { id: personId }, data: { passwordHash: written } });
    await disable();
    answers.push(await tries());
    for (const answer of answers)
      expect(answer).toEqual({ ok: false, refusals: [{ code: 'sign_in_wrong', values: {} }] });
  });

  test('nobody learns from the clock either: an unknown address costs as much work as a known one', async () => {
    const took = async (changes: Partial<SignInAttempt>) => {
      const began = performance.now();
      await tries({ ...changes, password: 'wrong' });
      return performance.now() - began;
    };
    await took({ email: 'warm@example.org' });
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let i = 0; i < 5; i++) {
      known.push(await took({}));
      unknown.push(await took({ email: 'nobody.at.all@example.org' }));
    }
    // The quickest of each: what else the machine does can only make them slower.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 2);
    expect(Math.min(...unknown)).toBeLessThan(Math.min(...known) * 2);
  });

  test('a failed attempt leaves a count behind, and nothing else', async () => {
    const before = await footprint();
    expectRefused(await tries({ password: 'wrong' }), 'sign_in_wrong');
    const after = await footprint();
    const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
    expect(changed).toEqual(['sign_in_attempt']);
    const rows = await database().signInAttempt.findMany();
    expect(JSON.stringify(rows)).not.toContain(email);
  });
});

describe('too many attempts', () => {
  const usesUp = async (changes: Partial<SignInAttempt> = {}) => {
    for (let i = 0; i < 6; i++)
      expectRefused(
        await tries({ password: 'wrong', address: `203.0.113.${i}`, ...changes }),
        'sign_in_wrong',
      );
  };

  test('six on one account, from wherever they come, and even the right password has to wait', async () => {
    await usesUp();
    const answer = await tries({}, later(5));
    expect(answer).toEqual({ ok: false, refusals: [{ code: 'too_many_attempts', values: { minutes: 10 } }] });
    done(await tries({}, later(16)));
  });

  test('an address that nobody has is counted alike', async () => {
    await usesUp({ email: `ghost${count}@example.org` });
    expectRefused(await tries({ email: `ghost${count}@example.org` }), 'too_many_attempts');
  });

  test('whoever has to wait leaves no trace', async () => {
    await usesUp();
    await expectNothingWritten(() => tries(), 'too_many_attempts');
  });

  test('twenty at once are twenty', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => tries({ password: 'wrong', address: `192.0.2.${i}` })),
    );
    const looked = answers.filter((answer) => !answer.ok && answer.refusals[0]?.code === 'sign_in_wrong');
    expect(looked).toHaveLength(6);
  });

  test('forty from one place, whatever they ask for; another place is let in', async () => {
    for (let i = 0; i < 40; i++)
      await tries({ email: `someone${i}@example.org`, address: `2001:db8:${count}:1::${i}`, password: 'x' });
    expectRefused(await tries({ address: `2001:db8:${count}:1:ffff::1` }), 'too_many_attempts');
    done(await tries({ address: `2001:db8:${count}:2::1` }));
  });

  test('what succeeds is not counted', async () => {
    for (let i = 0; i < 10; i++) done(await tries());
  });

  test('a stranger cannot lock a colleague out of the device at which they have sat before', async () => {
    const { deviceId } = done(await tries());
    await usesUp();
    expectRefused(await tries(), 'too_many_attempts');
    const again = done(await tries({ devices: ['of somebody else', deviceId] }));
    expect(again.deviceId).toBe(deviceId);
  });

  test('a known device has a count of its own, and is known for its person only', async () => {
    const { deviceId } = done(await tries());
    for (let i = 0; i < 10; i++)
      expectRefused(await tries({ devices: [deviceId], password: 'wrong' }), 'sign_in_wrong');
    expectRefused(await tries({ devices: [deviceId] }), 'too_many_attempts');
    await usesUp({ email: `other${count}@example.org` });
    expectRefused(
      await tries({ email: `other${count}@example.org`, devices: [deviceId] }),
      'too_many_attempts',
    );
  });
});

describe('an open session', () => {
  test('is none once its account is closed, at the very next request', async () => {
    const { sessionId } = done(await tries());
    await disable();
    expect(await readSession(sessionId, now)).toBeNull();
  });

  test('runs out', async () => {
    const { sessionId } = done(await tries());
    expect(await readSession(sessionId, later(14 * 24 * 60 - 1))).not.toBeNull();
    expect(await readSession(sessionId, later(14 * 24 * 60))).toBeNull();
  });

  test('that was made up is none', async () => {
    expect(await readSession('made up', now)).toBeNull();
  });

  test('brings the rights of this moment, not those at sign-in', async () => {
    const { sessionId } = done(await tries());
    await database().person.update({ where: { id: personId }, data: { editorInChief: true } });
    expect((await readSession(sessionId, now))?.actor.editorInChief).toBe(true);
  });

  test('notes when it was last used, at most once a minute', async () => {
    const { sessionId } = done(await tries());
    const seen = async () =>
      (await database().session.findUniqueOrThrow({ where: { id: sessionId } })).lastSeenAt;
    await readSession(sessionId, later(0.5));
    expect(await seen()).toEqual(now);
    await readSession(sessionId, later(2));
    expect(await seen()).toEqual(later(2));
  });

  test('is ended in one place and goes on in another', async () => {
    const [one, two] = [done(await tries()), done(await tries({}, later(1)))];
    expect((await listSessions(me(later(2)))).map(({ id }) => id)).toEqual([two.sessionId, one.sessionId]);
    done(await endSession(me(later(2)), one.sessionId));
    expect(await readSession(one.sessionId, later(2))).toBeNull();
    expect(await readSession(two.sessionId, later(2))).not.toBeNull();
    await expectNothingWritten(() => endSession(me(later(3)), one.sessionId), 'session_unknown');
  });

  test('of somebody else is nobody’s business', async () => {
    const { sessionId } = done(await tries());
    await expectNothingWritten(() => endSession(newsroom.as('nell'), sessionId), 'session_unknown');
    expect(await readSession(sessionId, now)).not.toBeNull();
  });

  test('ends everywhere at once, and the devices are forgotten', async () => {
    const [one, two] = [done(await tries()), done(await tries())];
    expect(done(await endAllSessions(me()))).toEqual({ sessions: 2 });
    expect(await readSession(one.sessionId, now)).toBeNull();
    expect(await readSession(two.sessionId, now)).toBeNull();
    expect(await database().knownDevice.count({ where: { personId } })).toBe(0);
    const acts = await database().activity.findMany({ where: { personId }, orderBy: { seq: 'asc' } });
    expect(acts.map(({ act }) => act)).toEqual(['sign_in', 'sign_in', 'sign_out_everywhere']);
  });

  test('speaks the language that its person chooses', async () => {
    const { sessionId } = done(await tries());
    done(await changeInterfaceLanguage(me(), 'zh'));
    expect((await readSession(sessionId, now))?.interfaceLanguage).toBe('zh');
  });
});
