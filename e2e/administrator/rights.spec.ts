/** What an administrator changes holds at the very next request of an open session: for a page, and for an act. */
import { expect, test, type Page } from '@playwright/test';
import { accessFaults } from '../pages/access-faults';
import { houseDatabase } from '../house-database';
import { newPerson, signIn } from '../sign-in';

async function signedIn(page: Page, name: string, ...rest: string[]) {
  const person = await newPerson(name, '--language', 'en', ...rest);
  await signIn(page.context(), person.email, person.password);
  return person;
}

async function openPersonOf(page: Page, email: string) {
  const { id } = await houseDatabase().person.findUniqueOrThrow({ where: { email } });
  await page.goto(`/newsroom/settings/people/${id}`);
}

test('an administrator who is dismissed in an open session is judged anew', async ({
  page,
  browser,
  baseURL,
}) => {
  const other = await (await browser.newContext({ baseURL })).newPage();
  await signedIn(page, 'Ada', '--administrator');
  const { email } = await signedIn(other, 'Bea', '--administrator');
  await openPersonOf(other, email);
  await expect(other.getByText('This is your own account')).toBeVisible();
  await openPersonOf(page, email);
  await page.getByRole('checkbox', { name: 'Administrator' }).uncheck();
  await page
    .getByRole('region', { name: 'Name and languages' })
    .getByRole('button', { name: 'Save' })
    .click();
  await expect(page.getByText('It holds from the next click on')).toBeVisible();
  // The form that stands open still: its act is refused.
  await other.getByRole('checkbox', { name: 'Editor-in-chief' }).check();
  await other
    .getByRole('region', { name: 'Name and languages' })
    .getByRole('button', { name: 'Save' })
    .click();
  await expect(other.getByText('That is for administrators')).toBeVisible();
  expect((await other.goto('/newsroom/settings/people'))?.status()).toBe(404);
  await expect(other.getByRole('link', { name: 'Settings' })).toHaveCount(0);
  await other.context().close();
});

test('an account that is closed in an open session is out, with its page and its act', async ({
  page,
  browser,
  baseURL,
}) => {
  const other = await (await browser.newContext({ baseURL })).newPage();
  await signedIn(page, 'Ada', '--administrator');
  const { email } = await signedIn(other, 'Kit', '--desk', 'science:journalist');
  await other.goto('/newsroom/account');
  await openPersonOf(page, email);
  await page.getByRole('button', { name: 'Close the account' }).click();
  await expect(page.getByText('Closed. Nobody is signed in')).toBeVisible();
  await other.getByRole('button', { name: 'Use this language' }).click();
  await expect(other.getByText('This sign-in has ended')).toBeVisible();
  await other.goto('/newsroom/queues/mine');
  await expect(other).toHaveURL(/\/sign-in\?/);
  await other.context().close();
});

test('the settings are there for administrators alone', async ({ page }) => {
  await signedIn(page, 'Ori', '--desk', 'science:editor');
  const { id } = await houseDatabase().person.findFirstOrThrow();
  for (const path of [
    ...['', '/people', '/people/invite', `/people/${id}`, '/duty', '/desks', '/desks/new', '/desks/world'],
    ...['/sections', '/sections/new', '/sections/world', '/paper'],
  ])
    expect((await page.goto(`/newsroom/settings${path}`))?.status(), path).toBe(404);
});

for (const look of [
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
] as const)
  test.describe(`${look.colorScheme}, ${look.viewport.width} px`, () => {
    test.use(look);
    test('every screen of the settings is accessible', async ({ page }) => {
      const { email } = await signedIn(page, 'Ada', '--administrator');
      const { id } = await houseDatabase().person.findUniqueOrThrow({ where: { email } });
      for (const path of [
        ...['people', 'people/invite', `people/${id}`, 'duty', 'desks', 'desks/new', 'desks/world'],
        ...['sections', 'sections/new', 'sections/world', 'paper'],
      ]) {
        await page.goto(`/newsroom/settings/${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await accessFaults(page), path).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, path).toBeLessThanOrEqual(look.viewport.width);
      }
    });
  });
