import { expect, test } from '@playwright/test';
import { languages } from '@/domain/language';
import { accessFaults } from '../pages/access-faults';
import { publicAddresses } from '../pages/public-addresses';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Colours and widths do not meet in any rule, so that two looks see everything that four would. */
const looks = [
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
] as const;

for (const look of looks) {
  test.describe(`${look.colorScheme}, ${look.viewport.width} px`, () => {
    test.use(look);
    test.slow();

    for (const language of languages) {
      test(`every kind of page is accessible (${language})`, async ({ page }) => {
        for (const [kind, path] of Object.entries(await publicAddresses(page, language))) {
          await page.goto(path);
          expect(await accessFaults(page, (axe) => axe.withTags(rules)), kind).toEqual([]);
        }
      });
    }
  });
}
