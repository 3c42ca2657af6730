import { expect } from '@playwright/test';
import type { FrontMove } from '@/domain/move-on-front';
import { sections } from '@/prisma/cast/sections';
import type { Day } from './day';
import { goToPlace } from './rail';
import { desk } from './staff';
import type { Story } from './submitted-story';

/** The front of the section that its desk is named after: one story leads, the other is moved above it. */
export async function arrangeFront(day: Day, lead: Story, second: Story) {
  const { page, hand, say, language, lookClosely } = day;
  const section = sections.find(({ slug }) => slug === desk)!.names[language];
  const front = say('newsroom.fronts.nameOf', { section, language: say(`words.languages.${language}`) });
  await goToPlace(day, say('newsroom.frame.fronts'), say('newsroom.fronts.title'));
  await hand.press(page.getByRole('link', { name: `${front}: ${say('newsroom.fronts.arrange')}` }));
  const picks = page.getByRole('region', { name: say('newsroom.fronts.picks.title') });
  const top = page.getByRole('region', { name: say('newsroom.fronts.slot.opening'), exact: true });
  const move = (which: FrontMove, { headline }: Story) => ({
    name: say(`newsroom.fronts.moveNamed.${which}`, { headline }),
    exact: true,
  });
  await hand.press(picks.getByRole('button', move('lead', second)));
  await hand.press(picks.getByRole('button', move('lead', lead)));
  await hand.press(top.getByRole('button', move('down', lead)));
  await expect(top.getByRole('listitem').first()).toContainText(second.headline);
  await hand.press(top.getByRole('button', move('up', lead)));
  await expect(top.getByRole('listitem').first()).toContainText(lead.headline);
  await lookClosely('a front that is not out yet');
  await hand.press(page.getByRole('button', { name: say('newsroom.fronts.put') }));
  await expect(page.getByText(say('newsroom.fronts.done.put'))).toBeVisible();
  const readers = await (await page.request.get(`/${language}/${desk}`)).text();
  expect(/teaser-lead[\s\S]*?<h2><a[^>]*>([^<]*)</.exec(readers)?.[1]).toBe(lead.headline);
}
