/** Bringing a story back takes two people, each at a screen of their own. */
import { expect, test } from '@playwright/test';
import { killStory } from '@/editorial/kill-story';
import { acting, done, openNewsroom } from '../open-newsroom';
import { headlined, pathOf, people, publishedStory } from '../published-story';
import { signIn } from '../sign-in';

test('an editor asks, the editor-in-chief confirms, and readers have it again', async ({
  browser,
  request,
}) => {
  await openNewsroom();
  const { en } = await publishedStory(headlined('Back again'));
  done(await killStory(await acting(people.editor), en, 'a wrong alarm'));
  const [asker, chief] = [await browser.newContext(), await browser.newContext()];
  await signIn(asker, people.editor);
  await signIn(chief, people.chief);
  const page = await asker.newPage();
  await page.goto(`/newsroom/articles/${en}`);
  await page.getByRole('link', { name: 'Ask to reinstate' }).click();
  await page.getByRole('button', { name: 'Ask to reinstate' }).click();
  await expect(page.getByText('Bringing back needs a reason')).toBeVisible();
  await page.getByLabel('Reason, one line for the log').fill('The alarm was wrong.');
  await page.getByRole('button', { name: 'Ask to reinstate' }).click();
  await expect(page.getByText('You asked. Another editor confirms it')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reinstate now' })).toHaveCount(0);

  const second = await chief.newPage();
  // It waits for the chief with everything else that does.
  await second.goto('/newsroom/queues/waiting_for_me');
  await second.locator(`.queue-requests a[href="/newsroom/articles/${en}/reinstate"]`).click();
  await expect(second.getByText('The alarm was wrong.')).toBeVisible();
  // The chief's screens speak Italian.
  await second.locator('button[value=confirm]').click();
  await expect(second).toHaveURL(`/newsroom/articles/${en}`);
  expect((await request.get(await pathOf(en))).status()).toBe(200);
  await asker.close();
  await chief.close();
});
