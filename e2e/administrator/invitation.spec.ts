/** An administrator lets somebody in: from the form to the letter, from the letter to the desk's list. */
import { expect, test, type Page } from '@playwright/test';
import { openLetterbox, type Letterbox } from '@/editorial/test-letterbox';
import { accessFaults } from '../pages/access-faults';
import { newPerson, signIn, signInByForm } from '../sign-in';

// The newsroom that serves the tests knows one server for letters.
test.describe.configure({ mode: 'serial' });
test.skip(!process.env.STET_SMTP_URL, 'the newsroom sends no letters: set STET_SMTP_URL for both');

let post: Letterbox;
test.beforeAll(async () => {
  post = await openLetterbox(Number(new URL(process.env.STET_SMTP_URL ?? '').port));
});
test.afterAll(() => post.close());

const chosen = 'lamp oil and ink';
const linkIn = (text: string) => {
  const { pathname, search } = new URL(/https?:\/\/\S+/.exec(text)?.[0] ?? '');
  return pathname + search;
};
const newcomer = (name: string) => `${name}.${process.hrtime.bigint()}@lantern.example`;

async function asAdministrator(page: Page) {
  const { email, password } = await newPerson('Ada', '--language', 'en', '--administrator');
  await signIn(page.context(), email, password);
}

async function invite(page: Page, email: string, name: string) {
  await page.goto('/newsroom/settings/people');
  await page.getByRole('link', { name: 'Invite a person' }).click();
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('checkbox', { name: 'English' }).check();
  await page.getByRole('group', { name: 'Science' }).getByLabel('Role').selectOption('editor');
  await page.getByRole('button', { name: 'Send the invitation' }).click();
}

test('the invited person chooses a password by the letter, signs in and sees the desk’s list', async ({
  page,
  browser,
  baseURL,
}) => {
  await asAdministrator(page);
  const email = newcomer('mira');
  await invite(page, email, 'Mira Bo');
  await expect(page.getByRole('status').filter({ hasText: `The email to Mira Bo, ${email}` })).toBeVisible();
  const { text } = await post.letterTo(email);
  expect(text).toContain('Ada has opened an account for you');
  const elsewhere = await browser.newContext({ baseURL });
  const hers = await elsewhere.newPage();
  await hers.goto(linkIn(text));
  expect(await accessFaults(hers)).toEqual([]);
  const fields = hers.locator('input[type=password]');
  const typed = async (one: string, two: string) => {
    await fields.nth(0).fill(one);
    await fields.nth(1).fill(two);
    await hers.getByRole('button', { name: 'Set the password' }).click();
  };
  await typed(chosen, `${chosen}?`);
  await expect(hers.getByText('The two passwords are not the same')).toBeVisible();
  await typed(chosen, chosen);
  await expect(hers.getByRole('heading', { name: 'The password is set' })).toBeVisible();
  await hers.getByRole('link', { name: 'To the sign-in' }).click();
  await signInByForm(hers, email, chosen);
  await hers.getByRole('link', { name: 'Science' }).click();
  await expect(hers).toHaveURL(/\/newsroom\/desks\/science$/);
  await expect(hers.getByRole('list', { name: 'Articles' })).toBeVisible();
  // The link is spent, and says nothing of whom it let in.
  await elsewhere.clearCookies();
  await hers.goto(linkIn(text));
  await expect(hers.getByText('This link has been used')).toBeVisible();
  await expect(hers.getByText('Mira')).toHaveCount(0);
  await elsewhere.close();
});

test('a withdrawn invitation leads nowhere, and a refused form keeps what was typed', async ({ page }) => {
  await asAdministrator(page);
  const email = newcomer('noor');
  await invite(page, email, 'Noor Ek');
  const { text } = await post.letterTo(email);
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText(`${email} has an account already`)).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Noor Ek');
  await page.goto(`/newsroom/settings/people?words=${encodeURIComponent(email)}`);
  await page.getByRole('link', { name: 'Noor Ek' }).click();
  await expect(page.getByText('The email went out')).toBeVisible();
  await page.getByRole('button', { name: 'Withdraw the invitation' }).click();
  await expect(page.getByText('Closed:')).toBeVisible();
  await page.context().clearCookies();
  await page.goto(linkIn(text));
  await expect(page.getByText('This link does not hold any more')).toBeVisible();
});

test('who has forgotten a password gets a letter; who is nobody gets the same sentence', async ({ page }) => {
  const { email } = await newPerson('Sol', '--language', 'en', '--desk', 'science:journalist');
  const ask = async (address: string) => {
    await page.goto('/sign-in');
    await page.getByRole('link', { name: 'Forgotten the password?' }).click();
    await page.getByLabel('Email').fill(address);
    await page.getByRole('button', { name: 'Send the email' }).click();
    await expect(page.getByText(`If ${address} belongs to an account here`)).toBeVisible();
  };
  await ask(newcomer('nobody'));
  await ask(email);
  await page.goto(linkIn((await post.letterTo(email)).text));
  await page.locator('input[type=password]').nth(0).fill(chosen);
  await page.locator('input[type=password]').nth(1).fill(chosen);
  await page.getByRole('button', { name: 'Set the password' }).click();
  await page.getByRole('link', { name: 'To the sign-in' }).click();
  await signInByForm(page, email, chosen);
  await expect(page.getByRole('navigation', { name: 'Queues' })).toBeVisible();
});
