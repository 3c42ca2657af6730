/** Everything by typing: places, articles, acts of the page; and the keys of the page by `?`. */
import { expect, test, type Page } from '@playwright/test';
import { stetJson, textFile } from '../newsroom';
import { newPerson, signIn } from '../sign-in';

const dialog = (page: Page) => page.getByRole('dialog');
const input = (page: Page) => dialog(page).getByRole('combobox');

/** One article that the desk can see and one that is a private draft, with a word that stands nowhere else. */
async function twoArticles() {
  const word = `quay${process.hrtime.bigint()}`;
  const { email } = await newPerson('Ori', '--language', 'en', '--desk', 'science:journalist');
  const started = async (headline: string) => {
    const file = textFile('quay.txt', `${headline}\n\nOne sentence is enough.`);
    const words = ['import', file, '--as', email, '--lang', 'en', '--section', 'science'];
    return (await stetJson<{ id: string }>(...words)).id;
  };
  const id = await started(`Open ${word}`);
  await stetJson('submit', id, '--as', email);
  await started(`Private ${word}`);
  return { id, word };
}

async function editor(page: Page) {
  const { email, password } = await newPerson('Ada', '--language', 'en', '--desk', 'science:editor');
  await signIn(page.context(), email, password);
}

test('an editor finds an article by its words and begins an act on it, and a private draft is not found', async ({
  page,
}) => {
  const { id, word } = await twoArticles();
  await editor(page);
  await page.goto('/newsroom/queues/mine');
  await page.getByRole('button', { name: 'Find or do' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(word);
  await expect(dialog(page).getByRole('option')).toHaveText([new RegExp(`Open ${word}`)]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/newsroom/articles/${id}`);
  await page.locator('.article-text[contenteditable=true]').waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('send back');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('What should change')).toBeFocused();
});

test('a place is two words away, the language one, and Escape leads back to where one was', async ({
  page,
}) => {
  await editor(page);
  await page.goto('/newsroom/queues/mine');
  const start = page.getByRole('link', { name: 'Start an article' });
  await start.focus();
  await page.keyboard.press('Control+k');
  await expect(input(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(start).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('in rev');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/newsroom/queues/in_review');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('italiano');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'it');
  await expect(page.getByRole('button', { name: 'Trova o fai' })).toBeVisible();
});

test('a question mark shows the keys of the page, but is a question mark where somebody writes', async ({
  page,
}) => {
  const { id } = await twoArticles();
  await editor(page);
  await page.goto('/newsroom/queues/mine');
  await page.getByRole('button', { name: 'Find or do' }).waitFor();
  // Until the page's scripts have come, a key does nothing.
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(dialog(page).getByRole('region', { name: 'In a list' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await page.goto(`/newsroom/articles/${id}`);
  await page.locator('.article-text .headline').click();
  await page.keyboard.type('?');
  await expect(dialog(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Keys of this page' }).click();
  await expect(dialog(page).getByRole('region', { name: 'On the article’s page' })).toBeVisible();
});

test('by thumb the list of everything has a button and finds the same', async ({ page }) => {
  const { word } = await twoArticles();
  await editor(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/newsroom/queues/mine');
  await page.getByRole('button', { name: 'Find or do' }).click();
  await input(page).fill(word);
  await expect(dialog(page).getByRole('option')).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('who is signed out finds nothing, not even that there is nothing', async ({ request }) => {
  const answer = await request.get('/newsroom/search?words=the');
  expect(answer.status()).toBe(401);
  expect(await answer.json()).toEqual({ articles: [] });
});
