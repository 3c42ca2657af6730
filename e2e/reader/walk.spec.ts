import { expect, test } from '@playwright/test';
import { languageCodes, languages } from '@/domain/language';
import { publicPage } from '../pages/public-page';

test.use({ javaScriptEnabled: false });

for (const language of languages) {
  test(`a reader without scripts walks from the front to a section to a story (${language})`, async ({
    page,
  }) => {
    const shown = publicPage(page);
    await page.goto(`/${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', languageCodes[language].bcp47);
    await shown.sectionLinks.nth(1).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/[a-z]+$`));
    await shown.storyLinks.first().click();
    await expect(page).toHaveURL(new RegExp(`/${language}/[a-z]+/[a-z0-9-]+$`));
    await expect(shown.headline).toBeVisible();
    await expect(shown.share).toBeVisible();
    expect(await shown.scripts.count()).toBe(0);
    expect(await shown.mark.count()).toBe(0);
    expect(await shown.styleAttributes.count()).toBe(0);
  });

  test(`an address that never was says so, and leads on (${language})`, async ({ page }) => {
    for (const path of ['/no-such-section', '/world/no-such-story', '/one/two/three/four']) {
      const answer = await page.goto(`/${language}${path}`);
      expect(answer?.status()).toBe(404);
      await expect(publicPage(page).headline).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', languageCodes[language].bcp47);
    }
    await publicPage(page).main.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/${language}$`));
  });

  test(`nothing on a page is wider than a telephone (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${language}`);
    const story = await publicPage(page).storyLinks.first().getAttribute('href');
    for (const path of [`/${language}`, `/${language}/harbour`, story!]) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });
}

test('an unknown language is answered in English', async ({ page }) => {
  const answer = await page.goto('/fr');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
