import { expect } from '@playwright/test';
import type { Day } from './day';
import { drafts } from './drafts';
import { chooseLine, goToQueue } from './rail';
import type { Story } from './submitted-story';

/** A story taken from readers in all its languages by three touches, and then asked back, which takes another person. */
export async function killAndAskBack(day: Day, story: Story, told: Story) {
  const { page, hand, say, look, lookClosely } = day;
  const status = async ({ id }: Story) => (await page.request.get(`/s/${id}`)).status();
  await goToQueue(day, 'published_today');
  const pane = await chooseLine(day, story.slugline, story.headline);
  await hand.press(pane.getByRole('link', { name: say('commands.kill'), exact: true }));
  await hand.press(page.getByRole('button', { name: say('newsroom.after.kill.reasons.by_mistake') }));
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(say('newsroom.after.kill.receiptTitle'));
  expect([await status(story), await status(told)]).toEqual([410, 410]);
  await lookClosely('what a kill reached');

  await hand.press(page.getByRole('link', { name: say('newsroom.after.toReinstate') }));
  const ask = page.getByRole('button', { name: say('newsroom.after.reinstate.ask') });
  await hand.press(ask);
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  const reason = page.getByRole('textbox', { name: new RegExp(`^${say('newsroom.after.reason')}`) });
  await hand.write(reason, drafts[day.language].note);
  await hand.press(ask);
  await expect(page.getByText(say('newsroom.after.requests.waits.reinstate'))).toBeVisible();
  const confirm = page.getByRole('button', { name: say('newsroom.after.requests.confirm.reinstate') });
  await expect(confirm).toHaveCount(0);
  await look('a request of one’s own');
  expect(await status(story)).toBe(410);
}
