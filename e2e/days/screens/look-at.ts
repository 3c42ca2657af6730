/** What holds on every screen of a day, whoever looks at it. */
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
  expect(await accessFaults(page), screen).toEqual([]);
}
