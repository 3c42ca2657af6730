import { expect } from '@playwright/test';
import type { Day } from './day';
import { goToPlace } from './rail';
import type { Story } from './submitted-story';

/** Another person has asked for it; the second one answers, and readers have the story again. */
export async function bringBack(day: Day, story: Story, reason: string) {
  const { page, hand, say, lookClosely } = day;
  expect((await page.request.get(`/s/${story.id}`)).status()).toBe(410);
  await goToPlace(day, say('newsroom.after.requests.title'));
  await hand.press(page.getByRole('main').getByRole('link', { name: new RegExp(story.slugline) }));
  await expect(page.getByText(reason)).toBeVisible();
  await lookClosely('a request to answer');
  await hand.press(page.getByRole('button', { name: say('newsroom.after.requests.confirm.reinstate') }));
  await expect(page).toHaveURL(`/newsroom/articles/${story.id}`);
  expect((await page.request.get(`/s/${story.id}`)).status()).toBe(200);
}
