/** From the queue to the readers in four keys, with the text before the editor's eyes and nothing by accident. */
import { expect, test, type Page } from '@playwright/test';
import { database } from '@/storage/client';
import { stetJson, textFile } from '../newsroom';
import { openNewsroom } from '../open-newsroom';
import { newPerson, signIn } from '../sign-in';

test.beforeAll(openNewsroom);

/** A desk's writer hands a story in that is due before all others; its headline stands nowhere else. */
async function submitted() {
  const headline = `The pilots come home, ${process.hrtime.bigint()}`;
  const { email } = await newPerson('Ori', '--language', 'en', '--desk', 'culture:journalist');
  const text = `${headline}\n\nThey were back before the tide turned, all nine of them.`;
  const { id } = await stetJson<{ id: string }>(
    ...['import', textFile('pilots.txt', text), '--as', email, '--lang', 'en', '--section', 'culture'],
  );
  await stetJson('submit', id, '--as', email);
  // The later the test, the longer overdue: also before what an earlier run has left.
  const deadline = new Date(Date.UTC(2020) - (Date.now() - Date.UTC(2026)));
  await database().article.update({ where: { id }, data: { deadline } });
  return { id, headline };
}

/** Counts every key that goes down, those that are held with others too. */
async function countedKeys(page: Page) {
  let count = 0;
  await page.exposeFunction('keyWentDown', () => void count++);
  await page.addInitScript(() => {
    const { keyWentDown } = globalThis as unknown as { keyWentDown: () => void };
    addEventListener('keydown', () => keyWentDown(), true);
  });
  return () => count;
}

async function editor(page: Page) {
  const { email, password } = await newPerson('Ada', '--language', 'en', '--desk', 'culture:editor');
  await signIn(page.context(), email, password);
}

const standing = async (id: string) =>
  (await database().article.findUniqueOrThrow({ where: { id } })).standing;

test('a reviewed story goes from the queue to the readers in four keys, and the editor has seen its text', async ({
  page,
}) => {
  const { id, headline } = await submitted();
  await editor(page);
  const keys = await countedKeys(page);
  await page.goto('/newsroom/queues/waiting_for_me');
  await page.keyboard.press('j');
  await expect(page.getByRole('complementary').getByRole('heading', { name: headline })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/newsroom/articles/${id}`);
  await expect(page.getByText('They were back before the tide turned')).toBeVisible();
  await page.locator('.article-text[contenteditable=true]').waitFor();
  await page.keyboard.press('a');
  await expect(page.getByText('Readers get the text as it stands on this page.')).toBeVisible();
  expect(await standing(id)).toBe('unpublished');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-standing]')).toHaveAttribute('data-standing', 'live');
  expect(keys()).toBeLessThanOrEqual(4);
});

test('the same keys while the editor writes are letters, and a key that is held down publishes nothing', async ({
  page,
}) => {
  const { id } = await submitted();
  await editor(page);
  await page.goto(`/newsroom/articles/${id}`);
  const text = page.locator('.article-text[contenteditable=true]');
  await text.locator('.headline').click();
  await page.keyboard.type('a');
  await expect(page.locator('.article-act-form')).toHaveCount(0);
  await page.locator('h1').first().click();
  for (let held = 0; held < 5; held++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await page.keyboard.press('Control+a');
  await expect(page.locator('.article-act-form')).toHaveCount(0);
  expect(await standing(id)).toBe('unpublished');
});
