/** The article's page of the newsroom, as somebody who works in it sees it. */
import type { Page } from '@playwright/test';

export function articleDesk(page: Page) {
  const text = page.locator('.article-text[contenteditable=true]');
  return {
    text,
    headline: text.locator('.headline'),
    firstParagraph: text.locator('> p:not([data-field])').first(),
    saved: page.locator('.article-saved'),
    conflict: page.locator('.article-conflict'),
    answer: page.locator('.article-answer'),
    standing: page.locator('.article-standing'),
    filled: page.locator('.article-acts > .button-filled'),
    async open(id: string) {
      await page.goto(`/newsroom/articles/${id}`, { waitUntil: 'domcontentloaded' });
      await text.waitFor();
    },
    /** At the end of the text. */
    async type(words: string) {
      await this.firstParagraph.click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(words);
    },
  };
}
