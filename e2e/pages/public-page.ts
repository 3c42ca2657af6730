import type { Page } from '@playwright/test';

/** What a reader can see and follow on a page of the paper. */
export function publicPage(page: Page) {
  const main = page.getByRole('main');
  return {
    main,
    headline: main.getByRole('heading', { level: 1 }),
    storyLinks: main.locator('article :is(h2, h3) a'),
    sectionLinks: page.locator('nav.sections a'),
    languageLinks: page.locator('nav.languages a'),
    authorLinks: page.locator('.byline a'),
    topicLinks: page.locator('ul.topics a'),
    searchLink: page.locator('a.to-search'),
    share: page.locator('nav.share-foot'),
    shareAtTheHead: page.locator('nav.share-head'),
    related: page.locator('section.related li'),
    canonical: page.locator('link[rel="canonical"]'),
    alternates: page.locator('link[rel="alternate"][hreflang]'),
    structuredData: page.locator('script[type="application/ld+json"]'),
    mark: page.locator('meta[name="stet-press"]'),
    scripts: page.locator('script:not([type="application/ld+json"])'),
    styleAttributes: page.locator('[style]'),
  };
}
