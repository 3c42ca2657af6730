/** All screens of the newsroom in all its languages, wide and by thumb, in both lights: nothing complains, nothing is foreign. */
import { expect, test } from '@playwright/test';
import { languageCodes, languages } from '@/domain/language';
import { changeInterfaceLanguage } from '@/editorial/change-interface-language';
import { accessFaults } from '../pages/access-faults';
import { stetJson, textFile } from '../newsroom';
import { acting, done, openNewsroom } from '../open-newsroom';
import { browserFaults } from '../pages/browser-faults';
import { foreignStrings } from '../pages/foreign-strings';
import { newsroomScreens } from '../pages/newsroom-screens';
import { newPerson, signIn } from '../sign-in';

// One editor for all languages, one after the other.
test.describe.configure({ mode: 'serial' });

const byThumb = { width: 390, height: 844 };
const wide = { width: 1440, height: 900 };
/** The days walk the same screens in the other lights. */
const looks = {
  en: { colorScheme: 'light', viewport: byThumb },
  it: { colorScheme: 'light', viewport: wide },
  zh: { colorScheme: 'dark', viewport: byThumb },
} as const;

const editor = { email: '', password: '' };
const articles = { inReview: '', live: '' };

test.beforeAll(async () => {
  await openNewsroom();
  Object.assign(editor, await newPerson('Ada', '--language', 'en', '--desk', 'culture:editor'));
  const { email } = await newPerson('Ori', '--language', 'en', '--desk', 'culture:journalist');
  const submitted = async (headline: string) => {
    const text = `${headline}\n\nThe nets are dry, and nobody has gone out since Friday.`;
    const { id } = await stetJson<{ id: string }>(
      ...['import', textFile('nets.txt', text), '--as', email, '--lang', 'en', '--section', 'culture'],
    );
    await stetJson('submit', id, '--as', email);
    return id;
  };
  articles.inReview = await submitted(`Nets, ${process.hrtime.bigint()}`);
  articles.live = await submitted(`Nets again, ${process.hrtime.bigint()}`);
  for (const act of ['approve', 'publish'])
    await stetJson(act, articles.live, '--revision', '1', '--as', editor.email);
});

for (const language of languages) {
  test(`every screen of the newsroom is whole in ${language}`, async ({ page }) => {
    test.setTimeout(300_000);
    await signIn(page.context(), editor.email, editor.password);
    done(await changeInterfaceLanguage(await acting(editor.email), language));
    const faults = browserFaults(page);
    const look = looks[language];
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await page.setViewportSize(look.viewport);
    for (const { name, path, missing } of newsroomScreens(articles)) {
      const where = `${name}, ${language}, ${look.viewport.width} px`;
      const answer = await page.goto(path);
      expect(answer?.status(), where).toBe(missing ? 404 : 200);
      // The preview is the public page, in the article's own language.
      const isPreview = path.includes('/revisions/');
      const own = isPreview ? 'en' : language;
      await expect(page.locator('html'), where).toHaveAttribute('lang', languageCodes[own].bcp47);
      if (path === `/newsroom/articles/${articles.live}`) await page.locator('.article-text').waitFor();
      expect(await accessFaults(page), where).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, where).toBeLessThanOrEqual(look.viewport.width);
      expect(await foreignStrings(page, own), where).toEqual([]);
      expect(faults, where).toEqual([]);
    }
  });
}
