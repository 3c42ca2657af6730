import { expect } from '@playwright/test';
import type { Day } from './day';
import { goToPlace } from './rail';
import type { Story } from './submitted-story';

/** What went out on one signature is read, and signed by somebody else. */
export async function signFromList(day: Day, story: Story) {
  const { page, hand, say, lookClosely } = day;
  await goToPlace(day, say('newsroom.after.oneSignature.title'));
  const line = page.getByRole('main').getByRole('link', { name: new RegExp(`^${story.slugline}`) });
  await hand.press(line);
  await expect(page.getByText(story.paragraphs[0]!)).toBeVisible();
  await lookClosely('a text to sign');
  await hand.press(
    page.getByRole('button', { name: say('newsroom.after.oneSignature.sign', { revision: 1 }) }),
  );
  await expect(line).toHaveCount(0);
}
