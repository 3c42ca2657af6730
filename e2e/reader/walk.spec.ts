import { expect, test } from '@playwright/test';
import { languageCodes, languages } from '@/domain/language';
import { publicAddresses, sought } from '../pages/public-addresses';
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

  test(`a reader without scripts searches, and reads what was found (${language})`, async ({ page }) => {
    const shown = publicPage(page);
    await page.goto(`/${language}`);
    await shown.searchLink.click();
    await expect(page).toHaveURL(new RegExp(`/${language}/search$`));
    await page.getByRole('searchbox').fill(sought[language]);
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(/search\?q=/);
    await expect(shown.main.locator('mark').first()).toBeVisible();
    expect(await shown.scripts.count()).toBe(0);
    await shown.storyLinks.first().click();
    await expect(shown.share).toBeVisible();
  });

  test(`from a story a reader gets to whoever wrote it, its topic and the corrections (${language})`, async ({
    page,
  }) => {
    const { story, author, topic } = await publicAddresses(page, language);
    for (const path of [author, topic]) {
      await page.goto(path);
      expect(await page.locator(`article a[href="${story}"]`).count()).toBe(1);
      expect(await publicPage(page).scripts.count()).toBe(0);
    }
    await page.getByRole('contentinfo').locator(`a[href="/${language}/corrections"]`).click();
    await expect(publicPage(page).headline).toBeVisible();
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
    const lists = ['/search', `/search?q=${sought[language]}`, '/corrections'].map(
      (path) => `/${language}${path}`,
    );
    for (const path of [`/${language}`, `/${language}/harbour`, story!, ...lists]) {
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
