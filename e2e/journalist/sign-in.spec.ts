/** Coming in and being shown out. */
import { expect, test, type Page } from '@playwright/test';
import { accessFaults } from '../pages/access-faults';
import { houseDatabase } from '../house-database';
import { newPerson, signIn, signInByForm } from '../sign-in';
import { policyRefusals } from '../pages/policy-refusals';

// Each test adds a person by the command line first, which is a process of its own.
test.describe.configure({ timeout: 90_000 });

const work = (page: Page) => page.getByRole('navigation', { name: 'Queues' });
const journalist = (name: string) => newPerson(name, '--language', 'en', '--desk', 'world:journalist');

test('a journalist signs in by the form, lands in the newsroom and signs out again', async ({ page }) => {
  const { email, password } = await journalist('Sol');
  await page.goto('/newsroom');
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=%2Fnewsroom$/);
  await signInByForm(page, email, 'not the password');
  await expect(page.getByRole('alert').filter({ hasText: 'not right' })).toBeVisible();
  await expect(page.getByLabel('Email')).toHaveValue(email);
  await signInByForm(page, email, password);
  await expect(work(page)).toBeVisible();
  expect(new URL(page.url()).pathname).toMatch(/^\/newsroom/);
  await page.getByRole('button', { name: 'Menu of Sol' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.goBack();
  await page.goto('/newsroom/account');
  await expect(page).toHaveURL(/\/sign-in\?/);
});

test('the form works without scripts', async ({ browser, baseURL }) => {
  const { email, password } = await journalist('Lea');
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('/sign-in?callbackUrl=/newsroom/account');
  await signInByForm(page, email, 'not the password');
  await expect(page.getByText('not right')).toBeVisible();
  await signInByForm(page, email, password);
  await expect(page.getByRole('heading', { level: 1, name: 'Account' })).toBeVisible();
  await context.close();
});

test('who was sent away comes back to where they wanted to go, and nowhere else', async ({ page }) => {
  const { email, password } = await journalist('Ivo');
  for (const foreign of ['https://evil.example', '//evil.example', '/\\evil.example', '/%09/evil.example']) {
    await page.context().clearCookies();
    await page.goto(`/sign-in?callbackUrl=${encodeURIComponent(foreign)}`);
    await signInByForm(page, email, password);
    await expect(work(page)).toBeVisible();
    expect(new URL(page.url()).pathname).toMatch(/^\/newsroom/);
    // Whoever is signed in already is sent on, by the same rule.
    await page.goto(`/sign-in?callbackUrl=${encodeURIComponent(foreign)}`);
    expect(new URL(page.url()).pathname).toMatch(/^\/newsroom/);
  }
  await page.context().clearCookies();
  await page.goto('/newsroom/account?from=here');
  await signInByForm(page, email, password);
  await expect(page).toHaveURL(/\/newsroom\/account\?from=here$/);
});

test('what another site sends in the name of a person is refused', async ({ context, page }) => {
  const { email, password } = await journalist('Ezra');
  await signIn(context, email, password);
  for (const path of ['/sign-in', '/newsroom/account']) {
    const headers = { Origin: 'https://evil.example', 'Next-Action': '0'.repeat(42) };
    expect((await context.request.post(path, { headers, data: '[]' })).status()).toBe(403);
  }
  await page.goto('/newsroom/account');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Account');
});

test('a closed account is out at the next request of an open session', async ({ page, context }) => {
  const { email, password } = await journalist('Kit');
  await signIn(context, email, password);
  await page.goto('/newsroom/account');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Account');
  await houseDatabase().person.update({ where: { email }, data: { disabledAt: new Date() } });
  await page.goto('/newsroom/account');
  await expect(page).toHaveURL(/\/sign-in\?/);
});

test('signing out everywhere ends the other browser too', async ({ page, context, browser, baseURL }) => {
  const { email, password } = await journalist('Ada');
  const other = await browser.newContext({ baseURL });
  await signIn(context, email, password);
  await signIn(other, email, password);
  await page.goto('/newsroom/account');
  await expect(page.getByRole('listitem').filter({ hasText: 'Chrome on' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  const elsewhere = await other.request.get('/newsroom/account', { maxRedirects: 0 });
  expect(elsewhere.status()).toBe(307);
  await other.close();
});

test('the screens speak the language that the person chose', async ({ page, context }) => {
  const { email, password } = await journalist('Noa');
  await signIn(context, email, password);
  await page.goto('/newsroom/account');
  for (const [name, lang, title] of [
    ['Italiano', 'it', 'Lingua della redazione'],
    ['中文', 'zh-Hans', '界面语言'],
    ['English', 'en', 'Language of the newsroom'],
  ] as const) {
    await page.getByRole('button', { name: /Noa/ }).click();
    await page.getByRole('menuitemradio', { name }).click();
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
  }
});

for (const look of [
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
] as const)
  test.describe(`${look.colorScheme}, ${look.viewport.width} px`, () => {
    test.use(look);
    test('door, account and not-found page are accessible, and nothing is refused by the policy', async ({
      page,
      context,
    }) => {
      const refused = policyRefusals(page);
      const faults = () => accessFaults(page);
      await page.goto('/sign-in');
      expect(await faults()).toEqual([]);
      const { email, password } = await journalist('Uma');
      await signIn(context, email, password);
      for (const path of ['/newsroom/account', '/newsroom/nothing/here']) {
        const answer = await page.goto(path);
        expect(answer?.status()).toBe(path.endsWith('here') ? 404 : 200);
        expect(await faults(), path).toEqual([]);
        expect(answer?.headers()['cache-control']).toContain('no-store');
      }
      await page.getByRole('button', { name: 'Menu of Uma' }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      expect(await faults(), 'the menu').toEqual([]);
      expect(refused).toEqual([]);
    });
  });
