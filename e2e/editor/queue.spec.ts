/** An editor works through a queue: what waits, what it is about, who has it, what must not go out yet. */
import { expect, test, type Page } from '@playwright/test';
import { stetJson, textFile } from '../newsroom';
import { newPerson, signIn } from '../sign-in';

// A desk to themselves, one after the other: a list that grows meanwhile has its lines elsewhere.
test.describe.configure({ mode: 'serial' });

const pane = (page: Page) => page.getByRole('complementary', { name: 'The chosen article' });
const lines = (page: Page) => page.getByRole('list', { name: 'Articles' }).getByRole('link');

/** A headline that stands nowhere else, however often the tests are run on one paper. */
const headlined = (words: string) => `${words}, ${process.hrtime.bigint()}`;

/** A submitted article of a story of its own, by a writer of its own. */
async function submitted(headline: string): Promise<string> {
  const { email } = await newPerson('Ori', '--language', 'en', '--desk', 'science:journalist');
  const file = textFile('queue.txt', `${headline}\n\nThe rope was counted twice, and twice it was short.\n`);
  const { id } = await stetJson<{ id: string }>(
    ...['import', file, '--as', email, '--lang', 'en', '--section', 'science'],
  );
  await stetJson('submit', id, '--as', email);
  return id;
}

async function editor(page: Page) {
  const { email, password } = await newPerson('Ada', '--language', 'en', '--desk', 'science:editor');
  await signIn(page.context(), email, password);
}

test('an editor goes through the queue by keyboard, and opens what is chosen', async ({ page }) => {
  const headline = headlined('The rope is short again');
  const id = await submitted(headline);
  await submitted('The rope is found');
  await editor(page);
  await page.goto('/newsroom/desks/science?stage=in_review');
  const all = await lines(page).count();
  expect(all).toBeGreaterThan(1);
  // Until the page's scripts have come, a key does nothing.
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(lines(page).first()).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await expect(page).toHaveURL(/article=/);
  await page.keyboard.press('j');
  await expect(lines(page).nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(lines(page).first()).toBeFocused();
  const at = (await lines(page).allInnerTexts()).findIndex((text) => text.includes(headline));
  for (let step = 0; step < at; step++) await page.keyboard.press('j');
  await expect(pane(page).getByRole('heading', { level: 2 }).first()).toHaveText(headline);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/newsroom/articles/${id}`);
});

test('an editor takes an article, notes what everyone must know, holds the story and releases it', async ({
  page,
}) => {
  const id = await submitted('A tide table is wrong');
  await editor(page);
  await page.goto(`/newsroom/queues/waiting_for_me?article=${id}`);
  const side = pane(page);
  await expect(side.getByText('Nobody has it yet')).toBeVisible();
  await side.getByRole('button', { name: 'Take' }).click();
  await expect(side.getByText(/^Ada has it since/)).toBeVisible();
  await side.getByText('Change the note').click();
  await side.getByLabel('Note, for every language of the story').fill('Call the harbour master first.');
  await side.getByRole('button', { name: 'Keep the note' }).click();
  await expect(side.getByRole('region', { name: 'Note on the story' }).locator('p').first()).toHaveText(
    'Call the harbour master first.',
  );
  await side.getByText('Hold', { exact: true }).click();
  await side.getByLabel('Reason, which everyone sees').fill('The table is being checked.');
  await side.getByRole('button', { name: 'Hold the story' }).click();
  await expect(side.getByText('Held by Ada: The table is being checked.')).toBeVisible();
  await side.getByRole('button', { name: 'Release the story' }).click();
  await expect(side.getByText('Held by Ada')).toBeHidden();
});

test('the address of another desk’s list, or of a draft, leads nowhere', async ({ page }) => {
  const { email } = await newPerson('Ori', '--language', 'en', '--desk', 'science:journalist');
  const file = textFile('draft.txt', 'Not to be seen yet\n\nA source is named here.\n');
  const { id } = await stetJson<{ id: string }>(
    ...['import', file, '--as', email, '--lang', 'en', '--section', 'science'],
  );
  await editor(page);
  expect((await page.goto('/newsroom/desks/harbour'))?.status()).toBe(404);
  expect((await page.goto('/newsroom/queues/nothing'))?.status()).toBe(404);
  await page.goto(`/newsroom/desks/science?article=${id}`);
  await expect(pane(page)).toContainText('not here any more');
  await expect(page.getByText('Not to be seen yet')).toHaveCount(0);
});
