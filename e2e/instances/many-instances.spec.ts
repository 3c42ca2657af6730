/** Two instances on one database behind a real nginx: one paper, whichever answers. */
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import type { ArticleDocument } from '@/domain/document';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { correctArticle } from '@/editorial/correct-article';
import { saveText } from '@/editorial/save-text';
import { submitForReview } from '@/editorial/submit-for-review';
import { closeDatabase, database } from '@/storage/client';
import { dataFolder } from '@/storage/environment';
import { freePort } from '@/storage/free-port';
import { readRun } from '@/storage/run-file';
import { loadWorkingCopy } from '@/storage/working-copies';
import { stetInShell } from '../newsroom';
import { acting, done, openNewsroom } from '../open-newsroom';
import { headlined, pathOf, people, publishedStory } from '../published-story';
import { actions } from '../side-doors/actions';
import { ask, type Told } from '../side-doors/ask';
import { encoded } from '../side-doors/call-action';
import { openSession } from '../side-doors/open-session';
import { password } from '../sign-in';
import { actionAnswer } from '../side-doors/told-action';
import { idOf } from '../side-doors/try-action';
import { openInstance, type Instance } from './instances';
import { nginxProgram, openNginx, type Nginx } from './nginx';
import { slowWriter } from './slow-writer';
import { steadyReaders } from './steady-readers';

const count = Number(process.env.STET_INSTANCES ?? 2);
let instances: Instance[];
let nginx: Nginx | null = null;
let origin: URL;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  await openNewsroom();
  const port = await freePort();
  origin = new URL(`http://localhost:${port}`);
  const house = {
    databaseUrl: readRun(dataFolder())!.databaseUrl!,
    secretFile: path.join(dataFolder(), 'secret'),
    publicUrl: origin.origin,
  };
  instances = await Promise.all(Array.from({ length: count }, () => openInstance(house)));
  if (nginxProgram)
    nginx = await openNginx(
      port,
      instances.map((instance) => instance.port),
    );
});
test.afterAll(async () => {
  await nginx?.stop();
  await Promise.all((instances ?? []).map((instance) => instance.stop()));
  for (const instance of instances ?? []) instance.forget();
  await closeDatabase();
});

/** Each instance by itself, and all together where there is an nginx. */
const doors = () => [
  ...instances.map(({ port }, at) => ({ says: `instance ${at + 1}`, port })),
  ...(nginx ? [{ says: 'nginx', port: Number(origin.port) }] : []),
];
const read = (port: number, page: string) => ask({ path: page, port, headers: { host: origin.host } });
const everywhere = (page: string) =>
  Promise.all(doors().map(async ({ says, port }) => ({ says, ...(await read(port, page)) })));

const choosing = 'app/newsroom/account/actions.ts changeInterfaceLanguageAction';

function anAct(cookie: string) {
  const [one] = actions[choosing]!;
  const { type, body } = encoded({ value: 'en' });
  const told = { 'next-action': idOf(choosing), 'content-type': type, accept: 'text/x-component' };
  return { path: one!.path, body, headers: { ...told, cookie, origin: origin.origin, host: origin.host } };
}

const act = (port: number, cookie: string) => ask({ port, method: 'POST', ...anAct(cookie) });

test('a correction is on every instance with the next request, and a kill too', async () => {
  const { en } = await publishedStory(headlined('Eighty years of cranes'));
  const page = await pathOf(en);
  for (const { says, status, text } of await everywhere(page))
    expect([says, status, text.includes('for ninety years')]).toEqual([says, 200, true]);

  const note = { kind: 'correction', place: 'foot', text: 'Eighty years, not ninety.' } as const;
  done(await correctArticle(await acting(people.editor), en, { ...note, answers: { it: 'never' } }));
  const { document, version } = await loadWorkingCopy(database(), en);
  const typed = JSON.parse(
    JSON.stringify(document).replace('ninety years', 'eighty years'),
  ) as ArticleDocument;
  done(await saveText(await acting(people.writer), { articleId: en, baseVersion: version, document: typed }));
  const { revision } = done(await submitForReview(await acting(people.writer), en));
  done(await approveAndPublish(await acting(people.chief), en, { revision }));
  for (const { says, status, text } of await everywhere(page))
    expect([says, status, text.includes('for eighty years'), text.includes(note.text)]).toEqual([
      says,
      200,
      true,
      true,
    ]);

  const killed = await stetInShell('kill', en, '--as', people.editor, '--reason', 'A court said so.');
  expect(killed).toMatchObject({ code: 0 });
  for (const { says, status, text } of await everywhere(page))
    expect([says, status, text.includes('eighty')]).toEqual([says, 410, false]);
});

test('who signed in at one instance is known to all, and acts on each from a page of another', async () => {
  const cookie = await openSession(people.editor, password);
  for (const { says, port } of doors()) {
    const told = await act(port, cookie);
    expect([says, told.status, actionAnswer(told).is]).toEqual([says, 200, 'done']);
  }
});

test('instances are restarted one after the other, and nobody who reads or writes notices', async () => {
  test.skip(!nginxProgram, 'There is no nginx on this machine.');
  const cookie = await openSession(people.editor, password);
  const port = Number(origin.port);
  const headers = { host: origin.host, cookie };
  const pages = ['/en', '/it', '/zh', '/en/world', '/newsroom/account', '/api/auth/session'];
  const readers = steadyReaders([
    ...pages.map((page) => ({
      says: page,
      ask: () => ask({ port, headers, path: page }),
      isRight: ({ status }: Told) => status === 200,
    })),
    { says: 'one act', ask: () => act(port, cookie), isRight: (told) => actionAnswer(told).is === 'done' },
    { says: 'another', ask: () => act(port, cookie), isRight: (told) => actionAnswer(told).is === 'done' },
  ]);
  for (const instance of instances) {
    const writer = await slowWriter({ port: instance.port, ...anAct(cookie) });
    const stopping = instance.stop();
    // Longer than somebody who presses Ctrl-C waits for others.
    await pause(1_500);
    expect(await writer.finish()).toBe(200);
    await stopping;
    const before = readers.answered();
    await instance.start();
    await nginx!.asks(instance.port);
    // Else nobody was there to notice.
    expect(readers.answered()).toBeGreaterThan(before + 20);
  }
  expect(await readers.stop()).toEqual([]);
});

test('nothing that can be read in two ways comes through', async () => {
  test.skip(!nginxProgram, 'There is no nginx on this machine.');
  const { port } = origin;
  const host = { host: origin.host };
  const forged = { ...host, 'x-forwarded-host': 'evil.example', connection: 'close, x-forwarded-for' };
  expect((await ask({ path: '/en', port: Number(port), headers: forged })).status).toBe(200);
  const both = { ...host, 'transfer-encoding': 'chunked', 'content-length': '5' };
  const told = await ask({ path: '/newsroom', method: 'POST', port: Number(port), headers: both });
  expect(told.status).toBe(400);
  expect((await ask({ path: '/en', port: Number(port), headers: host })).text).not.toContain('evil');
});
