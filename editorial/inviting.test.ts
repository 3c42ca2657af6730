import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { NewPerson } from '@/domain/directory';
import { acceptInvitation } from '@/editorial/accept-invitation';
import { disablePerson } from '@/editorial/disable-person';
import { enablePerson } from '@/editorial/enable-person';
import { inviteAgain } from '@/editorial/invite-again';
import { invitePerson } from '@/editorial/invite-person';
import { readInvitation } from '@/editorial/read-invitation';
import { readPerson } from '@/editorial/read-person';
import { signIn } from '@/editorial/sign-in';
import { startJobs, type Jobs } from '@/editorial/start-jobs';
import { expectNothingWritten } from '@/editorial/test-footprint';
import { done, expectRefused, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { openLetterbox, type Letterbox } from '@/editorial/test-letterbox';
import { withdrawInvitation } from '@/editorial/withdraw-invitation';
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
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await jobs.stop();
  await post.close();
  await newsroom.close();
});
beforeEach(() => {
  count += 1;
  withPost(post.url);
  const rights = { administrator: false, editorInChief: false } as const;
  wanted = {
    email: `mira${count}@example.org`,
    name: `Mira ${count}`,
    ...rights,
    languages: ['it'],
    interfaceLanguage: 'it',
    desks: [{ desk: 'world', role: 'editor' }],
  };
});
afterEach(() => withPost(undefined));

function withPost(url: string | undefined) {
  vi.stubEnv('STET_SMTP_URL', url);
  vi.stubEnv('STET_MAIL_FROM', 'The Paper <newsroom@example.org>');
}

/** Letters are written by the clock of the machine, and so are links judged. */
const at = (ahead = 0) => ({
  channel: 'web' as const,
  systemUser: null,
  now: new Date(Date.now() + ahead),
});
const ada = () => ({ ...newsroom.as('ada'), now: at().now });
const tokenIn = (text: string) => /token=([\w-]+)&language=it/.exec(text)?.[1] ?? 'none';
const day = 24 * 60 * 60_000;
const lines = (act: string) =>
  database().activity.findMany({ where: { act, detail: { path: ['email'], equals: wanted.email } } });
const signsIn = (typed = password) =>
  signIn(at(), {
    email: wanted.email,
    password: typed,
    devices: [],
    address: `198.51.100.${count}`,
    userAgent: '',
  });

async function invited(): Promise<{ id: string; token: string }> {
  const { id } = done(await invitePerson(ada(), wanted));
  return { id, token: tokenIn((await post.letterTo(wanted.email)).text) };
}

describe('an invitation by letter', () => {
  test('comes in the language of the invited, and leads to a password of their own', async () => {
    const { id, link } = done(await invitePerson(ada(), wanted));
    expect(link).toBeNull();
    expect(await lines('invite_person')).toMatchObject([{ detail: { byLetter: true, person: id } }]);
    const { head, text } = await post.letterTo(wanted.email);
    expect(head).toContain('From: The Paper <newsroom@example.org>');
    expect(text).toContain(`${wanted.name},\n\nada ti ha aperto un account`);
    const token = tokenIn(text);
    expect(done(await readInvitation(token, at().now))).toMatchObject({ email: wanted.email });
    expectRefused(await signsIn(), 'sign_in_wrong');
    done(await acceptInvitation(at(), token, password));
    done(await signsIn());
    expect(
      await database().activity.findMany({ where: { act: 'accept_invitation', personId: id } }),
    ).toHaveLength(1);
  });

  test('keeps its secret nowhere', async () => {
    const { id, token } = await invited();
    for (
      let i = 0;
      i < 100 && (await database().invitation.count({ where: { personId: id, letterSentAt: null } })) > 0;
      i++
    )
      await pause(50);
    const tables = await Promise.all([
      database().invitation.findMany(),
      database().activity.findMany(),
      database().$queryRaw`SELECT * FROM graphile_worker._private_jobs`,
    ]);
    expect(JSON.stringify(tables)).not.toContain(token);
    expect(await readPerson(ada(), id)).toMatchObject({
      invitation: { byLetter: true, letterSentAt: expect.any(Date) as Date },
    });
  });

  test('works once', async () => {
    const { token } = await invited();
    const answers = await Promise.all([
      acceptInvitation(at(), token, password),
      acceptInvitation(at(), token, 'another good password'),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    await expectNothingWritten(() => acceptInvitation(at(), token, password), 'invitation_used');
    expectRefused(await readInvitation(token, at().now), 'invitation_used');
  });

  test('works for seven days', async () => {
    const { token } = await invited();
    expect((await readInvitation(token, at(7 * day - 60_000).now)).ok).toBe(true);
    await expectNothingWritten(() => acceptInvitation(at(7 * day), token, password), 'invitation_over');
  });

  test('that nobody sent is none', async () => {
    await expectNothingWritten(() => acceptInvitation(at(), 'made-up', password), 'invitation_unknown');
  });

  test('wants a password that nobody guesses, and waits for it', async () => {
    const { token } = await invited();
    await expectNothingWritten(() => acceptInvitation(at(), token, 'too short'), 'password_length');
    await expectNothingWritten(() => acceptInvitation(at(), token, wanted.email), 'password_guessable');
    done(await acceptInvitation(at(), token, password));
  });

  test('sent again takes the place of the first', async () => {
    const { id, token } = await invited();
    done(await inviteAgain(ada(), id));
    const newer = tokenIn((await post.letterTo(wanted.email)).text);
    expectRefused(await acceptInvitation(at(), token, password), 'invitation_over');
    done(await acceptInvitation(at(), newer, password));
    // Who has come in has a password that nobody else sets.
    await expectNothingWritten(() => inviteAgain(ada(), id), 'not_invited');
    await expectNothingWritten(() => withdrawInvitation(ada(), id), 'not_invited');
  });

  test('is dead once it is withdrawn, and so is the account', async () => {
    const { id, token } = await invited();
    done(await withdrawInvitation(ada(), id));
    expect(await lines('withdraw_invitation')).toHaveLength(1);
    await expectNothingWritten(() => acceptInvitation(at(), token, password), 'invitation_over');
    await expectNothingWritten(() => inviteAgain(ada(), id), 'person_disabled');
    expect((await database().person.findUniqueOrThrow({ where: { id } })).disabledAt).not.toBeNull();
  });

  test('of an account that was closed is dead, also when it is opened again', async () => {
    const { id, token } = await invited();
    done(await disablePerson(ada(), id));
    expectRefused(await acceptInvitation(at(), token, password), 'invitation_over');
    done(await enablePerson(ada(), id));
    expectRefused(await acceptInvitation(at(), token, password), 'invitation_over');
    done(await inviteAgain(ada(), id));
    done(await acceptInvitation(at(), tokenIn((await post.letterTo(wanted.email)).text), password));
  });
});

test('while the mail server is down the letter waits, says so, and goes out later', async () => {
  const port = await unusedPort();
  withPost(`smtp://127.0.0.1:${port}`);
  const { id } = done(await invitePerson(ada(), wanted));
  const invitation = async () => (await readPerson(ada(), id))?.invitation;
  for (let i = 0; i < 200 && !(await invitation())?.letterFailedAt; i++) await pause(50);
  expect(await invitation()).toMatchObject({
    letterSentAt: null,
    letterFailure: expect.stringContaining('ECONNREFUSED') as string,
  });
  const reopened = await openLetterbox(port);
  try {
    done(await acceptInvitation(at(), tokenIn((await reopened.letterTo(wanted.email)).text), password));
  } finally {
    await reopened.close();
  }
  for (let i = 0; i < 100 && (await invitation())?.letterFailedAt; i++) await pause(50);
  expect(await invitation()).toMatchObject({ letterFailedAt: null, letterSentAt: expect.any(Date) as Date });
});

test('where no mail server is set up, whoever invites gets the link, once', async () => {
  withPost(undefined);
  const { id, link } = done(await invitePerson(ada(), wanted));
  expect(link).toMatch(/\/sign-in\/invitation\?token=[\w-]{32}&language=it$/);
  expect(await lines('invite_person')).toMatchObject([{ detail: { byLetter: false } }]);
  const again = done(await inviteAgain(ada(), id));
  expectRefused(await acceptInvitation(at(), tokenIn(link!), password), 'invitation_over');
  done(await acceptInvitation(at(), tokenIn(again.link!), password));
});

describe('whoever invites', () => {
  test.each(['nell', 'edith', 'dora', 'vera'] as const)('is not %s', async (name) => {
    await expectNothingWritten(() => invitePerson(newsroom.as(name), wanted), 'administrator_needed');
    await expectNothingWritten(() => inviteAgain(newsroom.as(name), 'x'), 'administrator_needed');
    await expectNothingWritten(() => withdrawInvitation(newsroom.as(name), 'x'), 'administrator_needed');
  });

  test.each([
    [{ email: 'nell@example.org' }, 'email_taken'],
    [{ email: 'one@example.org, two@example.org' }, 'email_invalid'],
    [{ email: 'a\r\nBcc: b@example.org' }, 'email_invalid'],
    [{ name: ' ' }, 'name_missing'],
    [{ desks: [{ desk: 'sport', role: 'editor' }] }, 'desk_unknown'],
    [{ desks: [{ desk: 'world', role: 'editor', until: new Date(0) }] }, 'membership_over'],
  ] as const)('is refused %o', async (changes, code) => {
    await expectNothingWritten(() => invitePerson(ada(), { ...wanted, ...changes }), code);
  });
});

async function unusedPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => probe.once('listening', ready));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}
