/** From place to place by what stands in the frame of every screen. */
import { expect } from '@playwright/test';
import type { QueueName } from '@/domain/queue';
import type { Day } from './day';

/** Names of the rail end in counts. */
const beginning = (name: string) => new RegExp(`^${name}`);

export async function goToQueue({ page, hand, say }: Day, queue: QueueName): Promise<void> {
  const name = say(`newsroom.frame.queue.${queue}`);
  const queues = page.getByRole('navigation', { name: say('newsroom.frame.queues') });
  await hand.press(queues.getByRole('link', { name: beginning(name) }));
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

export async function goToDesk({ page, hand, say }: Day, desk: string): Promise<void> {
  const desks = page.getByRole('navigation', { name: say('newsroom.frame.desks') });
  await hand.press(desks.getByRole('link', { name: desk, exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: desk })).toBeVisible();
}

/** What belongs to no queue and no desk. */
export async function goToPlace({ page, hand, say }: Day, name: string, title = name): Promise<void> {
  const more = page.getByRole('navigation', { name: say('newsroom.frame.more') });
  await hand.press(more.getByRole('link', { name, exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Shows what a line of the list is about; the headline tells the languages of a story apart. */
export async function chooseLine({ page, hand, say }: Day, slugline: string, headline = '') {
  const pane = page.getByRole('complementary', { name: say('newsroom.queue.pane.label') });
  // On a phone what is chosen lies over the list.
  const back = pane.getByRole('link', { name: say('newsroom.queue.pane.close') });
  if (await back.isVisible()) await hand.press(back);
  const lines = page.getByRole('list', { name: say('newsroom.queue.list') });
  const line = lines.getByRole('link', { name: beginning(slugline) }).filter({ hasText: headline });
  await hand.pick(line);
  await expect(pane.getByText(slugline)).toBeVisible();
  return pane;
}

export async function openMenu({ page, hand, say }: Day, person: string): Promise<void> {
  await hand.press(page.getByRole('button', { name: say('newsroom.frame.person', { name: person }) }));
  await expect(page.getByRole('menu')).toBeVisible();
}

export async function signOut(day: Day, person: string): Promise<void> {
  await openMenu(day, person);
  day.isLeaving();
  await day.hand.press(day.page.getByRole('menuitem', { name: day.say('newsroom.frame.signOut') }));
  await expect(day.page).toHaveURL(/\/sign-in$/);
}
