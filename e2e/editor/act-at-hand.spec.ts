/** On a telephone the act that a text waits for is at hand before anybody has scrolled through it. */
import { expect, test } from '@playwright/test';
import { closeDatabase } from '@/storage/client';
import { onDesk } from '../days/staff';
import { submittedStory } from '../days/submitted-story';
import { openNewsroom } from '../open-newsroom';
import { signIn } from '../sign-in';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
test.beforeAll(openNewsroom);
test.afterAll(closeDatabase);

test('an editor approves from the top of the text, and sees what was asked and what was done', async ({
  page,
}) => {
  const story = await submittedStory(await onDesk('Ori', 'journalist', 'en'), 'en');
  await signIn(page.context(), (await onDesk('Ada', 'editor', 'en')).email);
  await page.goto(`/newsroom/articles/${story.id}`);
  const acts = page.getByRole('region', { name: 'What can be done' });
  const next = acts.getByRole('button', { name: 'Approve and publish' });
  await expect(next).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await next.tap();
  await expect(acts.locator('form')).toBeInViewport({ ratio: 1 });
  await acts.locator('form').getByRole('button', { name: 'Approve and publish' }).tap();
  await expect(acts.getByRole('status')).toHaveText('Revision 1 signed. Readers have it.');
  await expect(acts.getByRole('status')).toBeInViewport({ ratio: 1 });
});
