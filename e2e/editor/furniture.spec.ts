/** An editor changes what stands around a text that readers have, and takes it back. */
import { expect, test, type Page } from '@playwright/test';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { importArticle } from '@/editorial/import-article';
import { submitForReview } from '@/editorial/submit-for-review';
import { acting, done, openNewsroom } from '../open-newsroom';
import { newPerson, signIn } from '../sign-in';

/** Headlines that stand nowhere else, however often the tests are run on one paper. */
const headlined = (words: string) => `${words} ${process.hrtime.bigint()}`;

type Newcomer = { email: string; password: string };

async function draft(headline: string, writer: Newcomer): Promise<string> {
  const text = `${headline}\n\nThe buoy was painted twice, and twice it rained.\n`;
  const wanted = { section: 'science', language: 'en', text, format: 'text' } as const;
  return done(await importArticle(await acting(writer.email), wanted)).id;
}

async function submitted(headline: string, writer: Newcomer): Promise<string> {
  const id = await draft(headline, writer);
  done(await submitForReview(await acting(writer.email), id));
  return id;
}

async function published(headline: string, writer: Newcomer, editor: Newcomer): Promise<string> {
  const id = await submitted(headline, writer);
  done(await approveAndPublish(await acting(editor.email), id, { revision: 1 }));
  return id;
}

test.beforeAll(() => openNewsroom());
// A picture is encoded nine times over, and two people's screens are looked at: slow machines take their time.
test.slow();

const editorOfScience = (name: string) => newPerson(name, '--language', 'en', '--desk', 'science:editor');
const writerOfScience = () => newPerson('Ori', '--language', 'en', '--desk', 'science:journalist');
const around = (page: Page) => page.getByRole('region', { name: 'Around the text' });
const whoHasIt = (page: Page) => page.getByRole('region', { name: 'Who has it' });

test('a related story is with readers at once, without a new revision, and undone it is gone', async ({
  page,
  request,
}) => {
  const [writer, editor] = [await writerOfScience(), await editorOfScience('Ada')];
  const other = headlined('The buoy is blue');
  const id = await published(headlined('The buoy is red'), writer, editor);
  await published(other, writer, editor);
  // Newer than both, so that readers are not led there by nearness alone: the editor's pick comes first.
  for (let more = 0; more < 4; more++) await published(headlined(`The buoy is back ${more}`), writer, editor);
  await signIn(page.context(), editor.email, editor.password);
  await page.goto(`/newsroom/articles/${id}`);
  const panel = around(page);
  const words = panel.getByLabel('Words of the headline or slugline');
  // A page is drawn a moment before it listens, and what was opened then may be shut again.
  await page.locator('.article-text[contenteditable=true]').waitFor();
  await expect(async () => {
    if (!(await words.isVisible())) await panel.getByText('Read next').click();
    await expect(words).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await words.fill(other);
  await panel.getByRole('button', { name: 'Find' }).click();
  await panel.getByRole('button', { name: `Add: ${other}` }).click();
  await expect(panel.getByRole('button', { name: `Remove: ${other}` })).toBeVisible();
  const readers = async () => (await request.get(`/s/${id}`)).text();
  await expect.poll(async () => (await readers()).includes(other)).toBe(true);
  await expect(page.getByText('Published, revision 1').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Undo: Ada changed what to read next' }).first().click();
  await expect(panel.getByText('Ada undid a change of what to read next')).toBeVisible();
  await expect.poll(async () => (await readers()).includes(other)).toBe(false);
});

test('an editor asks a colleague for an article, who sees it without doing anything, and hands it over', async ({
  page,
  browser,
}) => {
  const [writer, ada, bea] = [
    await writerOfScience(),
    await editorOfScience('Ada'),
    await editorOfScience('Bea'),
  ];
  const id = await submitted(headlined('The buoy is gone'), writer);
  await signIn(page.context(), ada.email, ada.password);
  await page.goto(`/newsroom/articles/${id}`);
  const elsewhere = await browser.newContext();
  const theirs = await elsewhere.newPage();
  await signIn(elsewhere, bea.email, bea.password);
  await theirs.goto(`/newsroom/articles/${id}`);
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  await expect(whoHasIt(theirs).getByText(/^With Ada since/)).toBeVisible();
  await whoHasIt(theirs).getByRole('button', { name: 'Ask Ada for it' }).click();
  await expect(whoHasIt(theirs).getByText(/^You asked Ada for it/)).toBeVisible();
  await whoHasIt(page).getByRole('button', { name: 'Hand over to Bea' }).click();
  await expect(whoHasIt(theirs).getByText(/^It is with you since/)).toBeVisible();
  await elsewhere.close();
});

test('the picture of a draft is its writer’s to see, and nobody else’s', async ({ page, browser }) => {
  const nobody = await browser.newContext();
  const stranger = await newPerson('Ugo', '--language', 'en', '--desk', 'science:freelance');
  const writer = await newPerson('Ori', '--language', 'en', '--desk', 'science:freelance');
  const id = await draft(headlined('A secret buoy'), writer);
  await signIn(page.context(), writer.email, writer.password);
  await page.goto(`/newsroom/articles/${id}`);
  await page.getByRole('toolbar').getByRole('button', { name: 'Picture' }).click();
  await page.getByText('Upload a picture').click();
  await page.getByLabel('File').setInputFiles('docs/article.png');
  await page.getByRole('textbox', { name: 'Credit' }).first().fill('Ori');
  await page.getByLabel('Licence').selectOption('own');
  await page.getByLabel('Alternative text, English').first().fill('A buoy');
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  const picture = page.locator('.article-text img[alt="A buoy"]');
  await expect(picture).toBeVisible();
  const address = (await picture.getAttribute('src')) ?? '';
  expect(address).toContain('/newsroom/media/');
  const status = async (context: typeof nobody) => (await context.request.get(address)).status();
  expect(await status(page.context())).toBe(200);
  expect(await status(nobody)).toBe(404);
  expect((await nobody.request.get(address.replace('/newsroom', ''))).status()).toBe(404);
  await signIn(nobody, stranger.email, stranger.password);
  expect(await status(nobody)).toBe(404);
  await nobody.close();
});
