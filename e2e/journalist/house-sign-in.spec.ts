/** Coming in by the sign-in service of the house. */
import { expect, test, type Page } from '@playwright/test';
import { houseDatabase } from '../house-database';
import { issuerAddress, openHouseIssuer, type Account } from '../pages/house-issuer';
import { policyRefusals } from '../pages/policy-refusals';
import { newPerson } from '../sign-in';

test.skip(!issuerAddress, 'this newsroom was started without a sign-in service');
// One provider, at the address that the newsroom was told.
test.describe.configure({ mode: 'serial' });

const accounts: Record<string, Account> = {};
let issuer: Awaited<ReturnType<typeof openHouseIssuer>>;

test.beforeAll(async ({ baseURL }) => {
  issuer = await openHouseIssuer(baseURL ?? '', accounts);
});
test.afterAll(() => issuer.close());

const journalist = (name: string) => newPerson(name, '--language', 'en', '--desk', 'world:journalist');
const button = (page: Page) => page.getByRole('button', { name: /^Continue with / });
const work = (page: Page) => page.getByRole('navigation', { name: 'Queues' });

/** At the provider: the account's name, any password, and the consent. */
async function passTheIssuer(page: Page, account: string) {
  await page.getByPlaceholder('Enter any login').fill(account);
  await page.getByPlaceholder('and password').fill('any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

test('whoever is in the newsroom comes in by a verified address, and lands where they wanted to go', async ({
  page,
}) => {
  const { email } = await journalist('Mira');
  accounts.mira = { email, verified: true };
  const refused = policyRefusals(page);
  await page.goto('/newsroom/account?from=here');
  await button(page).click();
  await passTheIssuer(page, 'mira');
  await expect(page).toHaveURL(/\/newsroom\/account\?from=here$/);
  await expect(page.getByRole('heading', { name: 'Signed in as Mira' })).toBeVisible();
  await expect(page.getByText('here, now')).toBeVisible();
  expect(refused).toEqual([]);
  await houseDatabase().session.updateMany({ where: { person: { email } }, data: { endedAt: new Date() } });
  await page.goto('/newsroom/account');
  await expect(page).toHaveURL(/\/sign-in\?/);
});

test('it goes on to no other site', async ({ page }) => {
  const { email } = await journalist('Tam');
  accounts.tam = { email, verified: true };
  await page.goto(`/sign-in?callbackUrl=${encodeURIComponent('//evil.example')}`);
  await button(page).click();
  await passTheIssuer(page, 'tam');
  await expect(work(page)).toBeVisible();
  expect(new URL(page.url()).pathname).toMatch(/^\/newsroom/);
});

test('an address that is not verified, one that nobody has and a closed account stay outside, with one sentence', async ({
  page,
}) => {
  const [unverified, closed] = [await journalist('Uli'), await journalist('Cy')];
  const day = new Date();
  await houseDatabase().person.update({ where: { email: closed.email }, data: { disabledAt: day } });
  accounts.unverified = { email: unverified.email, verified: false };
  accounts.unknown = { email: 'nobody.at.all@lantern.example', verified: true };
  accounts.closed = { email: closed.email, verified: true };
  const said: string[] = [];
  for (const account of ['unverified', 'unknown', 'closed']) {
    await page.context().clearCookies();
    await page.goto('/sign-in');
    await button(page).click();
    await passTheIssuer(page, account);
    await expect(page).toHaveURL(/\/sign-in\?error=/);
    said.push(new URL(page.url()).search, await page.locator('.refusal:visible').innerText());
    expect((await page.request.get('/newsroom/account', { maxRedirects: 0 })).status()).toBe(307);
  }
  expect(new Set(said).size).toBe(2);
  expect(said[1]).toContain('That did not open the newsroom');
  expect(await houseDatabase().session.count({ where: { person: { email: unverified.email } } })).toBe(0);
});

test('an answer that this browser did not ask for opens nothing', async ({ page, browser, baseURL }) => {
  const { email } = await journalist('Roe');
  accounts.roe = { email, verified: true };
  const isOut = async (someone: Page) =>
    (await someone.request.get('/newsroom/account', { maxRedirects: 0 })).status() === 307;
  await page.goto('/sign-in');
  const asking = page.waitForRequest((request) => request.url().startsWith(`${issuerAddress}/auth?`));
  await button(page).click();
  const asked = (await asking).url();
  // Begun here, ended in another browser: this is how a stranger would sign somebody in as somebody else.
  const context = await browser.newContext({ baseURL });
  const other = await context.newPage();
  await other.goto(asked);
  await passTheIssuer(other, 'roe');
  await expect(other).toHaveURL(/\/sign-in\?.*error=/);
  expect(await isOut(other)).toBe(true);
  await context.close();
  const wrong = await page.request.get('/api/auth/callback/issuer?code=made-up&state=of-somebody-else');
  expect(wrong.url()).toMatch(/\/sign-in\?.*error=/);
  expect(await isOut(page)).toBe(true);
});

test('the button works without scripts', async ({ browser, baseURL }) => {
  const { email } = await journalist('Nia');
  accounts.nia = { email, verified: true };
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('/sign-in?callbackUrl=/newsroom/account');
  await button(page).click();
  await passTheIssuer(page, 'nia');
  await expect(page.getByRole('heading', { level: 1, name: 'Account' })).toBeVisible();
  await context.close();
});
