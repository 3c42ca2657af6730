/** The main job: a text file goes in, somebody else signs it, a reader reads it. */
import { expect, test } from '@playwright/test';
import { stet, stetInShell, stetJson, textFile } from '../newsroom';
import { publicPage } from '../pages/public-page';

type Person = {
  email: string;
  editorInChief: boolean;
  languages: string[];
  desks: { desk: string; role: string }[];
};
type Shown = {
  id: string;
  stage: string;
  standing: string;
  address: string | null;
  revisions: { number: number }[];
};

/** Nine paragraphs with twelve quotations, of the shape that a wire service sends. */
const paragraphs = Array.from({ length: 9 }, (_, i) => {
  const quotations = i < 3 ? 2 : i === 3 ? 0 : i < 6 ? 2 : i === 6 ? 2 : 0;
  const said = Array.from(
    { length: quotations },
    (_, q) => `“Pier ${i + 1} is ours until the rope breaks, ${q + 1} times over,” the master said.`,
  );
  return [
    `The ${i + 1}th pier was measured before dawn, and the tide—late again—took its time.`,
    ...said,
  ].join(' ');
});

async function staffOfWorld() {
  const people = await stetJson<Person[]>('people');
  const on = (role: string) =>
    people.find((person) => person.desks.some((desk) => desk.desk === 'world' && desk.role === role));
  const journalist = on('journalist');
  const editor = people.find(
    (person) =>
      person.desks.some((desk) => desk.desk === 'world' && desk.role === 'editor') &&
      person.languages.includes('en'),
  );
  const chief = people.find((person) => person.editorInChief);
  if (!journalist || !editor || !chief) throw new Error('the demo newsroom has no staff on its world desk');
  return { journalist: journalist.email, editor: editor.email, chief: chief.email };
}

async function published(file: string, language: string, journalist: string, editor: string): Promise<Shown> {
  const { id } = await stetJson<{ id: string }>(
    'import',
    file,
    '--as',
    journalist,
    '--lang',
    language,
    '--section',
    'world',
  );
  await stetJson('submit', id, '--as', journalist);
  await stetJson('approve', id, '--revision', '1', '--as', editor);
  await stetJson('publish', id, '--revision', '1', '--as', editor);
  return stetJson<Shown>('show', id);
}

test('a text file is refused to its author, signed by an editor, published, and read word for word', async ({
  page,
}) => {
  // Each word on the command line is a process of its own; on a busy machine that takes its time.
  test.setTimeout(300_000);
  const { journalist, editor, chief } = await staffOfWorld();
  const file = textFile(
    'piers.txt',
    ['Harbour master’s ropes hold, says nobody', ...paragraphs].join('\n\n'),
  );
  const { id, revision } = await stetJson<{ id: string; revision: number }>(
    'import',
    file,
    '--as',
    journalist,
    '--lang',
    'en',
    '--section',
    'world',
  );
  expect(revision).toBe(1);
  expect((await stet('approve', id, '--revision', '1', '--as', journalist)).code).toBe(1);
  await stetJson('submit', id, '--as', journalist);
  const own = await stet('approve', id, '--revision', '1', '--as', journalist);
  expect(own.code).toBe(1);
  expect(own.err.split('\n')).toHaveLength(1);
  expect((await stetInShell('publish', id, '--revision', '1', '--as', editor)).code).toBe(1);
  await stetJson('approve', id, '--revision', '1', '--as', editor);
  await stetJson('publish', id, '--revision', '1', '--as', editor);
  const shown = await stetJson<Shown>('show', id);
  expect(shown).toMatchObject({ stage: 'approved', standing: 'live', revisions: [{ number: 1 }] });

  const chinese = textFile(
    'quan.txt',
    '码头上的绳子今年没有断\n\n港务长说，绳子比人守时。今年的潮水来得晚，绳子却没有断过一次。码头上的人都看着它。',
  );
  const other = await published(chinese, 'zh', journalist, chief);
  await stetJson('relate', id, other.id, '--as', editor);

  await page.goto(shown.address!);
  const reader = publicPage(page);
  const body = page.locator('.body');
  expect(await body.locator('> p').allTextContents()).toEqual(paragraphs);
  const text = (await body.textContent()) ?? '';
  expect([text.split('“').length - 1, text.split('”').length - 1]).toEqual([12, 12]);
  expect(await reader.share.getByRole('link').count()).toBe(6);
  const item = reader.related.filter({ hasText: '码头上的绳子今年没有断' });
  await expect(item).toHaveAttribute('lang', 'zh-Hans');
  await expect(item).toContainText('绳子比人守时');
});

test('page furniture that came in with a text blocks publication until somebody has dealt with it', async ({
  page,
}) => {
  // Each word on the command line is a process of its own; on a busy machine that takes its time.
  test.setTimeout(300_000);
  const { journalist, editor } = await staffOfWorld();
  const tail = [
    'share this news:',
    'Facebook',
    'WhatsApp',
    '看看这些相关内容',
    '港口新闻每天都有，读者可以在这里继续阅读其他报道和评论。',
    'Read More',
  ];
  const file = textFile(
    'page.txt',
    [
      'Buoy drifts home',
      'The buoy came home on Tuesday, without help.',
      'Nobody had asked it to.',
      ...tail,
    ].join('\n\n'),
  );
  const imported = await stet(
    'import',
    file,
    '--as',
    journalist,
    '--lang',
    'en',
    '--section',
    'world',
    '--json',
  );
  const { id } = JSON.parse(imported.out) as { id: string };
  for (const words of tail) expect(imported.err).toContain(words.slice(0, 12));
  await stetJson('submit', id, '--as', journalist);
  await stetJson('approve', id, '--revision', '1', '--as', editor);
  const refused = await stet('publish', id, '--revision', '1', '--as', editor);
  expect(refused.code).toBe(1);
  await stetJson('stray', id, '--remove', '--as', journalist);
  await stetJson('submit', id, '--as', journalist);
  await stetJson('approve', id, '--revision', '2', '--as', editor);
  await stetJson('publish', id, '--revision', '2', '--as', editor);
  const { address } = await stetJson<Shown>('show', id);
  await page.goto(address!);
  const text = await publicPage(page).main.textContent();
  expect(text).toContain('Nobody had asked it to.');
  expect(text).not.toContain('港口新闻每天都有');
});

test('a kill answers 410 at every address of every language, at the next request', async ({ page }) => {
  // Each word on the command line is a process of its own; on a busy machine that takes its time.
  test.setTimeout(300_000);
  const { journalist, editor } = await staffOfWorld();
  const file = textFile(
    'kill.txt',
    'Warehouse rumour spreads\n\nA rumour about the eleventh warehouse spread along the quay on Monday.',
  );
  const shown = await published(file, 'en', journalist, editor);
  expect((await page.goto(shown.address!))?.status()).toBe(200);
  await stetJson('kill', shown.id, '--as', editor, '--reason', 'The rumour was about a person.');
  for (const address of [shown.address!, `/s/${shown.id}`]) {
    const gone = await page.goto(address);
    expect(gone?.status()).toBe(410);
    expect(await page.content()).not.toContain('eleventh warehouse');
  }
  for (const listing of ['/en', '/en/world']) {
    await page.goto(listing);
    expect(await page.content()).not.toContain('Warehouse rumour');
  }
});
