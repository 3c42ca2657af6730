import { expect, test } from '@playwright/test';
import { languageCodes, languages } from '@/domain/language';
import { publicAddresses } from '../pages/public-addresses';
import { publicPage } from '../pages/public-page';

test.use({ javaScriptEnabled: false });

const bars = {
  en: ['facebook', 'x', 'whatsapp', 'telegram', 'mail', 'copy'],
  it: ['facebook', 'x', 'whatsapp', 'telegram', 'mail', 'copy'],
  zh: ['copy', 'weibo', 'facebook', 'x', 'whatsapp', 'telegram', 'mail'],
};

for (const language of languages) {
  test(`a story can be shared by plain links in the order of its language (${language})`, async ({
    page,
  }) => {
    const { story } = await publicAddresses(page, language);
    await page.goto(story);
    const shown = publicPage(page);
    const links = await shown.share
      .getByRole('link')
      .evaluateAll((all) =>
        all.map((link) => [link.dataset.share, link.getAttribute('href') ?? ''] as const),
      );
    expect(links.map(([network]) => network)).toEqual(bars[language]);
    const canonical = await shown.canonical.getAttribute('href');
    const facebook = links.find(([network]) => network === 'facebook')?.[1] ?? '';
    expect(new URL(facebook).searchParams.get('u')).toBe(canonical);
    for (const link of await shown.share.getByRole('link').all()) {
      await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    }
    const copied = await page.request.get(links.find(([network]) => network === 'copy')?.[1] ?? '', {
      maxRedirects: 0,
    });
    expect(copied.status()).toBe(301);
    expect(copied.headers().location).toBe(story);
  });

  test(`a story tells machines what it is and in which languages (${language})`, async ({ page }) => {
    const { story } = await publicAddresses(page, language);
    await page.goto(story);
    const shown = publicPage(page);
    const data = JSON.parse((await shown.structuredData.textContent()) ?? '') as Record<string, unknown>;
    expect(data['@type']).toBe('NewsArticle');
    expect(data.headline).toBe(await shown.headline.textContent());
    expect(data.inLanguage).toBe(languageCodes[language].bcp47);
    const versions = await shown.alternates.evaluateAll((all) =>
      all.map((link) => link.getAttribute('hreflang')),
    );
    if (versions.length > 0) expect(versions).toEqual(expect.arrayContaining([data.inLanguage, 'x-default']));
    await expect(page).toHaveTitle(/.+/);
  });

  test(`what to read next names its story in every link, and its language where it is another (${language})`, async ({
    page,
  }) => {
    const { story } = await publicAddresses(page, language);
    await page.goto(story);
    const items = await publicPage(page).related.all();
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      const title = (await item.getByRole('heading').textContent()) ?? '';
      await expect(item.getByRole('link').last()).toContainText(title);
      const path = (await item.getByRole('link').first().getAttribute('href')) ?? '';
      if (path.startsWith(`/${language}/`)) continue;
      const code = languageCodes[languages.find((other) => path.startsWith(`/${other}/`))!].bcp47;
      await expect(item).toHaveAttribute('lang', code);
      await expect(item.getByRole('link').first()).toHaveAttribute('hreflang', code);
    }
  });

  test(`the language switch of a story leads to a page in every language (${language})`, async ({ page }) => {
    const { story } = await publicAddresses(page, language);
    await page.goto(story);
    const links = await publicPage(page).languageLinks.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')),
    );
    expect(links.length).toBe(languages.length - 1);
    for (const link of links) expect((await page.request.get(link!)).status()).toBe(200);
  });
}
