/** What readers find where an article was taken down: a notice in its language, accessible, without a word of the article. */
import { expect, test } from '@playwright/test';
import { languageCodes, languages, type Language } from '@/domain/language';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { importArticle } from '@/editorial/import-article';
import { killStory } from '@/editorial/kill-story';
import { submitForReview } from '@/editorial/submit-for-review';
import { withdrawArticle } from '@/editorial/withdraw-article';
import { closeDatabase } from '@/storage/client';
import { accessFaults } from '../pages/access-faults';
import { acting, done, openNewsroom } from '../open-newsroom';
import { publicPage } from '../pages/public-page';

const texts: Record<Language, string> = {
  en: 'A notice to be taken down\n\nThe seventh bollard was said to have moved by night.',
  it: 'Una notizia da togliere\n\nLa settima bitta si sarebbe mossa di notte, dicono.',
  zh: '一则要撤下的消息\n\n据说第七根系船柱夜里自己挪了地方。',
};
const telling: Record<Language, string> = { en: 'bollard', it: 'bitta', zh: '系船柱' };
const explanations: Record<Language, string> = {
  en: 'The bollard had not moved.',
  it: 'Niente si era mosso.',
  zh: '经核实，并无此事。',
};

async function published(language: Language): Promise<string> {
  const writer = await acting('nell@lantern.example');
  const wanted = { language, section: 'world', text: texts[language], format: 'text' as const };
  const { id } = done(await importArticle(writer, wanted));
  done(await submitForReview(writer, id));
  done(await approveAndPublish(await acting('vera@lantern.example'), id, { revision: 1 }));
  return id;
}

test.beforeAll(openNewsroom);
test.afterAll(closeDatabase);

for (const language of languages) {
  test(`a withdrawn article says why it is gone, a killed one names nothing (${language})`, async ({
    page,
  }) => {
    test.slow();
    const chief = await acting('vera@lantern.example');
    const withdrawn = await published(language);
    done(await withdrawArticle(chief, withdrawn, { reason: 'It was wrong.', explanations }));
    const killed = await published(language);
    done(await killStory(chief, killed, 'It was about a person.'));
    for (const [id, sentence] of [[withdrawn, explanations[language]] as const, [killed, ''] as const]) {
      const answer = await page.goto(`/s/${id}`);
      expect(answer?.status()).toBe(410);
      await expect(page.locator('html')).toHaveAttribute('lang', languageCodes[language].bcp47);
      const shown = publicPage(page);
      await expect(shown.main).toContainText(sentence);
      expect(await page.content()).not.toContain(
        id === killed ? telling[language] : texts[language].split('\n')[0]!,
      );
      expect(await shown.scripts.count()).toBe(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(
          await accessFaults(page, (axe) =>
            axe.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']),
          ),
        ).toEqual([]);
      }
    }
  });
}
