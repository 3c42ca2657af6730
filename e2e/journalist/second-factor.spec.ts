/** Something besides the password: set up, used, lost. */
import { expect, test, type Page } from '@playwright/test';
import { accessFaults } from '../pages/access-faults';
import { policyRefusals } from '../pages/policy-refusals';
import { codeOf, passSecondStep, plugInPasskeyDevice, setUpApp } from '../pages/second-factor';
import { newPerson, signIn, signInByForm } from '../sign-in';

test.describe.configure({ timeout: 120_000 });

const journalist = (name: string) => newPerson(name, '--language', 'en', '--desk', 'world:journalist');
const account = (page: Page) => page.getByRole('heading', { level: 1, name: 'Account' });
const alert = (page: Page) => page.locator('.refusal:visible');
const isOut = async (page: Page) =>
  (await page.request.get('/newsroom/account', { maxRedirects: 0 })).status() === 307;

test('an app on the telephone: wrong, used and right codes, and a recovery code when it is gone', async ({
  page,
  context,
}) => {
  const { email, password } = await journalist('Lou');
  await signIn(context, email, password);
  await page.goto('/newsroom/account');
  const secret = await setUpApp(page);
  await page.getByRole('button', { name: 'Make recovery codes' }).click();
  const codes = page.getByRole('listitem').filter({ hasText: /^\w{5}-\w{5}-\w{5}$/ });
  await expect(codes).toHaveCount(10);
  const [first = ''] = await codes.allInnerTexts();
  await expect(page.getByText('10 codes are left.')).toBeVisible();
  await page.reload();
  await expect(codes).toHaveCount(0);

  await context.clearCookies();
  await page.goto('/newsroom/account');
  await signInByForm(page, email, password);
  await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible();
  expect(await isOut(page)).toBe(true);
  await passSecondStep(page, '000000');
  await expect(alert(page)).toContainText('The code is not right.');
  const ahead = codeOf(secret, 1);
  await passSecondStep(page, ahead);
  await expect(account(page)).toBeVisible();

  await context.clearCookies();
  await page.goto('/newsroom/account');
  await signInByForm(page, email, password);
  await passSecondStep(page, ahead);
  await expect(alert(page)).toContainText('used already');
  await passSecondStep(page, first.toUpperCase());
  await expect(account(page)).toBeVisible();
  await expect(page.getByText('9 codes are left.')).toBeVisible();
});

test('the second step works without scripts, and goes on to no other site', async ({ browser, baseURL }) => {
  const { email, password } = await journalist('Jo');
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  await signIn(context, email, password);
  const page = await context.newPage();
  await page.goto('/newsroom/account');
  const secret = await setUpApp(page);
  await context.clearCookies();
  await page.goto(`/sign-in?callbackUrl=${encodeURIComponent('//evil.example')}`);
  await signInByForm(page, email, password);
  await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible();
  await page.goto(`/sign-in/second-step?callbackUrl=${encodeURIComponent('https://evil.example')}`);
  await passSecondStep(page, codeOf(secret, 1));
  await expect(page.getByRole('navigation', { name: 'Queues' })).toBeVisible();
  expect(new URL(page.url()).pathname).toMatch(/^\/newsroom/);
  await context.close();
});

test('the second step is asked for at every door, and by nobody who has passed no first one', async ({
  page,
  context,
}) => {
  const { email, password } = await journalist('Vi');
  await signIn(context, email, password);
  await page.goto('/newsroom/account');
  await setUpApp(page);
  await context.clearCookies();
  // The other door, which programs use.
  await expect(signIn(context, email, password)).rejects.toThrow('not let in');
  expect(await isOut(page)).toBe(true);
  await context.clearCookies();
  await page.goto('/sign-in/second-step');
  await expect(page).toHaveURL(/\/sign-in\?/);
});

test('a passkey: added with a name, used as second step and instead of the password, removed', async ({
  page,
  context,
}) => {
  const { email, password } = await journalist('Pia');
  const refused = policyRefusals(page);
  await plugInPasskeyDevice(page);
  await signIn(context, email, password);
  await page.goto('/newsroom/account');
  await page.getByRole('textbox', { name: /^Name/ }).fill('Office laptop');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByText('The passkey “Office laptop” is added.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove the passkey “Office laptop”' })).toBeVisible();

  await context.clearCookies();
  await page.goto('/newsroom/account');
  await signInByForm(page, email, password);
  // The door has a button of the same name.
  await expect(page).toHaveURL(/\/sign-in\/second-step/);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(account(page)).toBeVisible();

  await context.clearCookies();
  await page.goto('/newsroom/account');
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(account(page)).toBeVisible();
  await expect(page.getByText(/last used/).first()).toBeVisible();

  await page.getByRole('button', { name: 'Remove the passkey “Office laptop”' }).click();
  await expect(page.getByText('No passkey yet.')).toBeVisible();
  await context.clearCookies();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(alert(page)).toContainText('not accepted');
  expect(refused).toEqual([]);
});

for (const look of [
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
] as const)
  test.describe(`${look.colorScheme}, ${look.viewport.width} px`, () => {
    test.use(look);
    test('the door, the second step and what is set up are accessible, also by the keyboard alone', async ({
      page,
      context,
    }) => {
      const faults = () => accessFaults(page);
      const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
      const { email, password } = await journalist('Zoe');
      await signIn(context, email, password);
      await page.goto('/newsroom/account');
      await page.getByRole('button', { name: 'Set up an authenticator app' }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('img', { name: /QR/ })).toBeVisible();
      expect(await faults(), 'waiting for the first code').toEqual([]);
      expect(await fits()).toBe(true);
      const secret = (await page.locator('code').first().innerText()).replaceAll(' ', '');
      await page.getByRole('textbox', { name: /^Code/ }).focus();
      await page.keyboard.type(codeOf(secret));
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Make recovery codes' }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByText('shown this once')).toBeVisible();
      expect(await faults(), 'recovery codes').toEqual([]);
      expect(await fits()).toBe(true);
      await context.clearCookies();
      await page.goto('/sign-in');
      expect(await faults(), 'the door').toEqual([]);
      await signInByForm(page, email, password);
      await page.getByRole('textbox', { name: /^Code/ }).focus();
      await page.keyboard.type('wrong');
      await page.keyboard.press('Enter');
      await expect(alert(page)).toBeVisible();
      expect(await faults(), 'the second step').toEqual([]);
      expect(await fits()).toBe(true);
    });
  });
