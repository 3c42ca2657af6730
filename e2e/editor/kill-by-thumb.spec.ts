/** An editor with a phone in hand takes a story away from readers, in three taps. */
import { devices, expect, test } from '@playwright/test';
import { accessFaults } from '../pages/access-faults';
import { openNewsroom } from '../open-newsroom';
import { headlined, pathOf, people, publishedStory } from '../published-story';
import { signIn } from '../sign-in';

const { defaultBrowserType: _, ...phone } = devices['iPhone 13'];
test.use({ ...phone, viewport: { width: 390, height: 844 } });

test('an editor kills a story by thumb: three taps, and every language answers 410', async ({
  page,
  request,
}) => {
  await openNewsroom();
  const { en, it } = await publishedStory(headlined('A name that must go'));
  const addresses = [await pathOf(en), await pathOf(it)];
  for (const address of addresses) expect((await request.get(address)).status()).toBe(200);
  await signIn(page.context(), people.editor);
  await page.goto('/newsroom/desks/world');
  await page.locator(`.line-link[data-page$="${en}"]`).tap();
  await page.getByRole('link', { name: 'Kill', exact: true }).tap();
  await page.getByRole('button', { name: 'it names a minor' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Killed' })).toBeVisible();
  for (const address of addresses) {
    await expect(page.getByRole('link', { name: address })).toBeVisible();
    expect((await request.get(address)).status()).toBe(410);
  }
  expect(await accessFaults(page)).toEqual([]);
});

test('an editor kills it without scripts as well', async ({ browser, request }) => {
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
