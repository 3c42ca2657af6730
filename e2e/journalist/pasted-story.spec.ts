/** A journalist who wrote elsewhere pastes the whole story at the top of an empty page. */
import { expect, test } from '@playwright/test';
import { headlined } from '../published-story';
import { newPerson, signIn } from '../sign-in';

test('a whole story pasted into the headline has its first line there, and the rest as its text', async ({
  page,
}) => {
  const writer = await newPerson('Ori', '--language', 'en', '--desk', 'science:journalist');
  await signIn(page.context(), writer.email, writer.password);
  const headline = headlined('The buoy that counts waves');
  const elsewhere = await page.context().newPage();
  await elsewhere.setContent(
    `<h1>${headline}</h1><p>It rises eleven times a minute.</p><p>At night, nine.</p>`,
  );
  await elsewhere.keyboard.press('Control+A');
  await elsewhere.keyboard.press('Control+C');
  await elsewhere.close();

  await page.goto('/newsroom/new');
  await page.getByLabel('Slugline').fill('wave-count');
  await page.getByRole('button', { name: 'Start writing' }).click();
  const text = page.getByRole('textbox', { name: 'Text', exact: true });
  await text.locator('[data-field=headline]').click();
  await page.keyboard.press('Control+V');
  await expect(text.locator('[data-field=headline]')).toHaveText(headline);
  await expect(text.locator('> p:not([data-field])')).toHaveText([
    'It rises eleven times a minute.',
    'At night, nine.',
  ]);
  await expect(page.getByRole('status').filter({ hasText: /^Saved / })).toBeVisible();
});
