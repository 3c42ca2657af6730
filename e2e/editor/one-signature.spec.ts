/** What went out on one signature is read and signed by somebody else, from the list. */
import { expect, test } from '@playwright/test';
import { importArticle } from '@/editorial/import-article';
import { publishOnOneSignature } from '@/editorial/publish-on-one-signature';
import { submitForReview } from '@/editorial/submit-for-review';
import { accessFaults } from '../pages/access-faults';
import { acting, done, openNewsroom } from '../open-newsroom';
import { headlined, people } from '../published-story';
import { signIn } from '../sign-in';

test('an editor reads what is out on one signature, and signs it, by keyboard', async ({ page }) => {
  await openNewsroom();
  const text = `${headlined('A flash')}\n\nThe bridge is closed until Monday.\n`;
  const writer = await acting(people.writer);
  const { id } = done(
    await importArticle(writer, { section: 'world', language: 'en', text, format: 'text' }),
  );
  done(await submitForReview(await acting(people.writer), id));
  done(await publishOnOneSignature(await acting(people.chief), id, { revision: 1 }, 'the bridge is closed'));

  await signIn(page.context(), people.editor);
  await page.goto('/newsroom/one-signature');
  const line = page.locator(`.line-link[href$="${id}"]`);
  await expect(page.getByText('the bridge is closed').first()).toBeVisible();
  await line.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The bridge is closed until Monday.')).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'I have read it: sign revision 1' }).focus();
  await page.keyboard.press('Enter');
  await expect(line).toHaveCount(0);
});
