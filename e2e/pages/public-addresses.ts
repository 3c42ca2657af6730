import type { Page } from '@playwright/test';
import { publicPage } from './public-page';

/** One address for each kind of page that readers get in a language; the story is the front's first. */
export async function publicAddresses(page: Page, language: string) {
  await page.goto(`/${language}`);
  const story = await publicPage(page).storyLinks.first().getAttribute('href');
  const section = await publicPage(page).sectionLinks.first().getAttribute('href');
  if (!story || !section) throw new Error(`the front page of ${language} has no story or no section`);
  return { front: `/${language}`, section, story, 'not found': `/${language}/no-such-section/no-such-story` };
}
