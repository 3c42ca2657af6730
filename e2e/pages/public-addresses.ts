import type { PerLanguage, Language } from '@/domain/language';
import type { Page } from '@playwright/test';
import { publicPage } from './public-page';

/** A word that stories of the demo paper have. */
export const sought: PerLanguage<string> = { en: 'harbour', it: 'porto', zh: '码头' };

/** One address for each kind of page that readers get in a language; the story is the front's first. */
export async function publicAddresses(page: Page, language: Language) {
  await page.goto(`/${language}`);
  const story = await publicPage(page).storyLinks.first().getAttribute('href');
  const section = await publicPage(page).sectionLinks.first().getAttribute('href');
  if (!story || !section) throw new Error(`the front page of ${language} has no story or no section`);
  await page.goto(story);
  const author = await publicPage(page).authorLinks.first().getAttribute('href');
  const topic = await publicPage(page).topicLinks.first().getAttribute('href');
  if (!author || !topic) throw new Error(`${story} names nobody, or has no topic`);
  return {
    ...{ front: `/${language}`, section, story, author, topic },
    corrections: `/${language}/corrections`,
    'search form': `/${language}/search`,
    found: `/${language}/search?q=${encodeURIComponent(sought[language])}`,
    'not found': `/${language}/no-such-section/no-such-story`,
  };
}
