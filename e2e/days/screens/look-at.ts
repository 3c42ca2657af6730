/** What holds on every screen of a day, whoever looks at it: its language and its width. */
import { expect, type Page } from '@playwright/test';
import { languageCodes, type Language } from '@/domain/language';
import { accessFaults } from '../../pages/access-faults';
import { isForeign } from './sentences-of';
import { spokenText } from './spoken-text';

export async function lookAt(page: Page, language: Language, screen: string): Promise<void> {
  await expect(page.locator('html'), screen).toHaveAttribute('lang', languageCodes[language].bcp47);
  const [wide, seen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(wide, `${screen} is wider than the window`).toBeLessThanOrEqual(seen!);
  const foreign = (await page.evaluate(spokenText)).filter((text) => isForeign(text, language));
  expect(foreign, `${screen} speaks another language`).toEqual([]);
}

/** Also for whoever does not see it. Plain screens are looked at like this one by one, in every-screen.spec.ts. */
export async function lookCloselyAt(page: Page, language: Language, screen: string): Promise<void> {
  await lookAt(page, language, screen);
  // What is in a frame is a public page, which has its own test.
  expect(await accessFaults(page, (axe) => axe.exclude('iframe')), screen).toEqual([]);
}
