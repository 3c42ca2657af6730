/** An administrator adds a desk by keyboard alone, names a section anew and sees it in public. */
import { expect, test, type Page } from '@playwright/test';
import { newPerson, signIn } from '../sign-in';

async function asAdministrator(page: Page) {
  const { email, password } = await newPerson('Ada', '--language', 'en', '--administrator');
  await signIn(page.context(), email, password);
}

test('a desk is added by keyboard alone', async ({ page }) => {
  await asAdministrator(page);
  await page.goto('/newsroom/settings/desks');
  await page.getByRole('link', { name: 'Add a desk' }).press('Enter');
  const slug = `night-${process.hrtime.bigint() % 1_000_000n}`;
  await page.getByLabel('In English').focus();
  // The fields come in the order of the languages, then rule, box and short name.
  for (const word of ['Night', '夜班', 'Notte']) {
    await page.keyboard.type(word);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'Strict' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Not a slug');
  await page.keyboard.press('Enter');
  await expect(page.getByText('cannot be part of an address')).toBeVisible();
  await expect(page.getByLabel('In Chinese')).toHaveValue('夜班');
  await page.getByLabel('Short name').fill(slug);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/newsroom/settings/desks/${slug}`);
  await expect(page.getByRole('checkbox', { name: 'Translations may be released unread' })).toBeChecked();
  await page.getByRole('button', { name: 'Remove this desk' }).press('Enter');
  await expect(page).toHaveURL('/newsroom/settings/desks');
  await page.goto('/newsroom/settings/desks/world');
  await page.getByRole('button', { name: 'Remove this desk' }).press('Enter');
  await expect(page.getByText('This desk stays:')).toBeVisible();
});

test('a changed tagline and imprint stand on the public pages at once', async ({ page }) => {
  await asAdministrator(page);
  await page.goto('/newsroom/settings/paper');
  const imprint = page.getByRole('group', { name: 'Imprint' }).getByLabel('In English');
  const before = await imprint.inputValue();
  const changed = `${before} (${process.hrtime.bigint()})`;
  for (const words of [changed, before]) {
    await imprint.fill(words);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Every public page shows it at once')).toBeVisible();
    const front = await page.request.get('/en');
    expect(await front.text()).toContain(words);
    await page.reload();
  }
  await page.getByLabel('Time zone').fill('Europe/Genoa');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('There is no time zone “Europe/Genoa”')).toBeVisible();
  await expect(page.getByLabel('Time zone')).toHaveValue('Europe/Genoa');
});
