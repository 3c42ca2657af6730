/** An editor takes a story away from readers where no script runs; by hand it is in the editor's day. */
import { expect, test } from '@playwright/test';
import { openNewsroom } from '../open-newsroom';
import { headlined, pathOf, people, publishedStory } from '../published-story';
import { signIn } from '../sign-in';

test('an editor kills a story without scripts, in every language', async ({ browser, request }) => {
  await openNewsroom();
  const { en, it } = await publishedStory(headlined('Without scripts'));
  const context = await browser.newContext({ javaScriptEnabled: false });
  await signIn(context, people.editor);
  const page = await context.newPage();
  await page.goto(`/newsroom/articles/${en}/kill`);
  await page.getByLabel('Another reason').fill('The source asked.');
  await page.getByRole('button', { name: 'Kill with this reason' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Killed' })).toBeVisible();
  expect((await request.get(await pathOf(it))).status()).toBe(410);
  await context.close();
});
