import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LogNarrowing } from '@/domain/log';
import { nameRevision } from '@/editorial/name-revision';
import { readArticleLog } from '@/editorial/read-article-log';
import { readLog } from '@/editorial/read-log';
import { sendBack } from '@/editorial/send-back';
import { drafted, published, submitted } from '@/editorial/test-articles';
import {
  done,
  inAllLanguages,
  openTestNewsroom,
  type Name,
  type TestNewsroom,
} from '@/editorial/test-newsroom';
import { database } from '@/storage/client';

let newsroom: TestNewsroom;
let live: string;
let draft: string;
let harbour: string;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const [names, taglines, imprints] = ['The Test', 'All of it', 'Test'].map(inAllLanguages);
  const value = { names, taglines, imprints, zone: 'Europe/Rome' };
  await database().setting.create({ data: { key: 'paper', value } });
  live = await published(newsroom, 'nell', 'edith');
  draft = await drafted(newsroom, 'tom', { text: 'Quiet source\n\nA name is in here.' });
  harbour = await submitted(newsroom, 'hugo', { section: 'harbour' });
});
afterAll(() => newsroom.close());

const read = (name: Name, narrowing: LogNarrowing = {}, after?: string) =>
  readLog(newsroom.as(name), narrowing, after);

async function articlesIn(name: Name, narrowing?: LogNarrowing) {
  const { lines } = await read(name, narrowing);
  return new Set(lines.flatMap(({ article }) => article?.id ?? []));
}

test('the log tells what was done to articles that one may see, the latest first', async () => {
  const { lines } = await read('edith', { desk: 'world' });
  expect(lines.map(({ act, person }) => [act, person])).toEqual([
    ['publish', 'edith'],
    ['approve', 'edith'],
    ['submit', 'nell'],
    ['import', 'nell'],
  ]);
});

test('a private draft of somebody else is in nobody’s log, not even as a place where a page ends', async () => {
  for (const name of ['edith', 'vera', 'ada', 'nell', 'dora', 'freda'] as const)
    expect(await articlesIn(name)).not.toContain(draft);
  expect(await articlesIn('tom')).toContain(draft);
  expect(await articlesIn('edith', { words: 'quiet' })).toEqual(new Set());
});

test('another desk’s articles are in the log of that desk, of those on duty and of the editor-in-chief', async () => {
  expect(await articlesIn('edith')).not.toContain(harbour);
  for (const name of ['omar', 'dora', 'vera'] as const) expect(await articlesIn(name)).toContain(harbour);
});

test('what was done to people and settings is for administrators, one’s own acts are for oneself', async () => {
  const acts = async (name: Name) => new Set((await read(name)).lines.map(({ act }) => act));
  expect([...(await acts('ada'))]).toEqual(expect.arrayContaining(['add_person', 'add_desk']));
  for (const act of ['add_person', 'add_desk', 'put_on_duty']) expect(await acts('vera')).not.toContain(act);
  expect([...(await acts('vera'))]).toContain('add_topic');
  expect([...(await acts('freda'))]).toEqual([]);
  expect((await read('freda')).people.map(({ name }) => name)).toEqual(['freda']);
});

test('the log narrows to a person, an act, a desk, a language, words and days of the paper’s zone', async () => {
  const { lines } = await read('edith', { act: 'submit', desk: 'world' });
  const nell = (await read('edith')).people.find(({ name }) => name === 'nell')?.id;
  expect(lines.map(({ person }) => person)).toEqual(['nell']);
  const hers = (await read('edith', { person: nell! })).lines;
  expect(new Set(hers.map(({ person }) => person))).toEqual(new Set(['nell']));
  expect((await read('edith', { language: 'zh' })).lines).toEqual([]);
  const { article } = lines[0]!;
  const [word] = article!.slugline.split(' ');
  expect(await articlesIn('edith', { words: word! })).toContain(live);
  expect(await articlesIn('edith', { words: '100%' })).toEqual(new Set());
  expect((await read('edith', { desk: 'world', from: '2026-03-04', to: '2026-03-04' })).lines).toHaveLength(
    4,
  );
  expect((await read('edith', { desk: 'world', from: '2026-03-05' })).lines).toEqual([]);
  expect((await read('edith', { desk: 'nothing' })).lines).toEqual([]);
});

test('page after page the log comes whole, with no line twice', async () => {
  for (let note = 0; note < 30; note++) done(await sendBackAgain(note));
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await read('vera', {}, after);
    seen.push(...page.lines.map(({ key }) => `${key.chain} ${key.seq}`));
    after = page.next ?? undefined;
  } while (after);
  expect(seen.length).toBeGreaterThan(60);
  expect(new Set(seen).size).toBe(seen.length);
});

async function sendBackAgain(note: number) {
  const id = await submitted(newsroom, 'nell');
  return sendBack(newsroom.as('edith'), id, `Note ${note}`);
}

test('an article’s own log says the same, narrows to an act, and opens to nobody else', async () => {
  done(await nameRevision(newsroom.as('nell'), live, { revision: 1 }, ' As the lawyer read it '));
  const log = await readArticleLog(newsroom.as('edith'), live, {});
  if (log.is !== 'found') throw new Error(log.is);
  expect(log.lines[0]).toMatchObject({ act: 'name_revision', told: { subject: 'As the lawyer read it' } });
  const narrowed = await readArticleLog(newsroom.as('edith'), live, { act: 'approve' });
  expect(narrowed).toMatchObject({ lines: [{ act: 'approve', person: 'edith' }] });
  expect(await readArticleLog(newsroom.as('omar'), live, {})).toMatchObject({ is: 'elsewhere' });
  expect(await readArticleLog(newsroom.as('freda'), live, {})).toEqual({ is: 'absent' });
  expect(await readArticleLog(newsroom.as('edith'), draft, {})).toEqual({ is: 'absent' });
});
