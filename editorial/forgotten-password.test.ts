import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { NewPerson } from '@/domain/directory';
import { acceptInvitation } from '@/editorial/accept-invitation';
import { askForNewPassword } from '@/editorial/ask-for-new-password';
import { disablePerson } from '@/editorial/disable-person';
import { invitePerson } from '@/editorial/invite-person';
import { signIn } from '@/editorial/sign-in';
import { startJobs, type Jobs } from '@/editorial/start-jobs';
import { openLetterbox, type Letterbox } from '@/editorial/test-letterbox';
import { done, expectRefused, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { database } from '@/storage/client';

const password = 'lamp oil and ink';
let newsroom: TestNewsroom;
let jobs: Jobs;
let post: Letterbox;
let count = 0;
let wanted: NewPerson;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  jobs = await startJobs();
  post = await openLetterbox();
  process.env.STET_SMTP_URL = post.url;
  process.env.STET_MAIL_FROM = 'newsroom@example.org';
});
afterAll(async () => {
  delete process.env.STET_SMTP_URL;
  delete process.env.STET_MAIL_FROM;
  await jobs.stop();
  await post.close();
  await newsroom.close();
});
beforeEach(() => {
  count += 1;
  const rights = { administrator: false, editorInChief: false, desks: [] } as const;
  const languages = { languages: ['it'], interfaceLanguage: 'it' } as const;
  wanted = { email: `mira${count}@example.org`, name: `Mira ${count}`, ...rights, ...languages };
});

const at = () => ({ channel: 'web' as const, systemUser: null, now: new Date() });
const ada = () => ({ ...newsroom.as('ada'), now: at().now });
const tokenIn = (text: string) => /token=([\w-]+)&language=it/.exec(text)?.[1] ?? 'none';
const lines = (act: string) =>
  database().activity.findMany({ where: { act, detail: { path: ['email'], equals: wanted.email } } });
const signsIn = (typed = password) => {
  const from = { devices: [], address: `198.51.100.${count}`, userAgent: '' };
  return signIn(at(), { email: wanted.email, password: typed, ...from });
};

async function invited(): Promise<{ token: string }> {
  done(await invitePerson(ada(), wanted));
  return { token: tokenIn((await post.letterTo(wanted.email)).text) };
}

describe('a forgotten password', () => {
  test('is chosen anew by a letter, and every sign-in ends', async () => {
    const { token } = await invited();
    done(await acceptInvitation(at(), token, password));
    const signed = done(await signsIn());
    if (!('sessionId' in signed)) throw new Error('a second step is due');
    done(await askForNewPassword(` ${wanted.email.toUpperCase()}`, '192.0.2.1', at().now));
    const { text } = await post.letterTo(wanted.email);
    expect(text).toContain('ha chiesto una nuova password');
    const fresh = tokenIn(text);
    // Until then the old one holds.
    done(await signsIn());
    done(await acceptInvitation(at(), fresh, 'ink and lamp oil'));
    const session = await database().session.findUniqueOrThrow({ where: { id: signed.sessionId } });
    expect(session.endedAt).not.toBeNull();
    expectRefused(await signsIn(), 'sign_in_wrong');
    done(await signsIn('ink and lamp oil'));
    expect(await lines('ask_new_password')).toHaveLength(1);
  });

  test('of nobody, of a closed account, of somebody only invited: the same answer, and no letter', async () => {
    const known = done(await invitePerson(ada(), wanted));
    await post.letterTo(wanted.email);
    const closed = { ...wanted, email: `closed${count}@example.org` };
    const { id } = done(await invitePerson(ada(), closed));
    done(await acceptInvitation(at(), tokenIn((await post.letterTo(closed.email)).text), password));
    done(await disablePerson(ada(), id));
    for (const email of ['nobody@example.org', closed.email, known.email])
      expect(await askForNewPassword(email, '192.0.2.2', at().now)).toEqual({ ok: true, value: { email } });
    const waiting = () =>
      database().$queryRaw<
        unknown[]
      >`SELECT 1 FROM graphile_worker._private_jobs WHERE attempts < max_attempts`;
    for (let i = 0; i < 200 && (await waiting()).length > 0; i++) await pause(50);
    expect(post.letters).toEqual([]);
    expect(await lines('ask_new_password')).toEqual([]);
  });

  test('is asked for three times an hour, known or not', async () => {
    for (const email of [`ghost${count}@example.org`, 'nell@example.org']) {
      for (let i = 0; i < 3; i++) done(await askForNewPassword(email, `203.0.113.${i}`, at().now));
      expectRefused(await askForNewPassword(email, '203.0.113.9', at().now), 'too_many_attempts');
    }
  });
});
