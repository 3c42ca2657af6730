import { expect, type BrowserContext } from '@playwright/test';
import type { Day } from './day';
import { goToPlace } from './rail';
import type { Colleague } from './staff';

/** A shift gives somebody every desk, from the next request on; `theirs` is their browser. */
export async function giveShift(day: Day, { name, email }: Colleague, theirs: BrowserContext) {
  const { page, hand, say, lookClosely } = day;
  const status = async () => (await theirs.request.get('/newsroom/desks/world')).status();
  expect(await status()).toBe(404);
  await goToPlace(day, say('newsroom.frame.duty'), say('newsroom.settings.parts.duty'));
  const person = page.getByRole('combobox', { name: say('newsroom.settings.duty.person') });
  await hand.choose(person, `${name} · ${email}`);
  await hand.press(page.getByRole('button', { name: say('newsroom.settings.duty.give'), exact: true }));
  await expect(page.getByText(say('newsroom.settings.duty.given', { name }))).toBeVisible();
  await lookClosely('a shift that was given');
  expect(await status()).toBe(200);
}
