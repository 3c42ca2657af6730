import { expect } from '@playwright/test';
import type { Language } from '@/domain/language';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { submitForReview } from '@/editorial/submit-for-review';
import { acting, done } from '../open-newsroom';
import { sayIn } from './catalogue';
import type { Day } from './day';
import { drafts } from './drafts';
import type { Colleague } from './staff';
import type { Story } from './submitted-story';

type Others = { writer: Colleague; signer: Colleague; told: Story; toldIn: Language };

/** From the article's page to the readers' and back: the other language of the story says at once that it is looked at. */
export async function correctLiveStory(day: Day, story: Story, { writer, signer, told, toldIn }: Others) {
  const { page, hand, say, look, lookClosely } = day;
  const note = drafts[day.language].correction;
  await hand.press(page.getByRole('link', { name: say('newsroom.article.acts.names.correct') }));
  const words = page.getByRole('textbox', {
    name: new RegExp(`^${say('newsroom.after.correct.text')}`),
  });
  await hand.write(words, note);
  const intoText = page.getByRole('button', { name: say('newsroom.after.correct.intoText') });
  await hand.press(intoText);
  // Whether the other language has the error is asked, and nothing that was written is lost.
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await expect(words).toHaveValue(note);
  await lookClosely('a correction that is not whole');
  await hand.press(page.getByRole('radio', { name: say('newsroom.after.correct.answers.has') }));
  await hand.press(intoText);
  const toText = page.getByRole('link', { name: say('newsroom.after.correct.toText') });
  await expect(toText).toBeVisible();
  await lookClosely('a note that is in the text');
  const elsewhere = await (await page.request.get(`/s/${told.id}`)).text();
  expect(elsewhere).toContain(sayIn(toldIn)('site.correctionPending'));
  await hand.press(toText);
  await expect(page.getByRole('heading', { level: 1, name: story.slugline })).toBeVisible();
  await look('an article with a note');

  const { revision } = done(await submitForReview(await acting(writer.email), story.id));
  done(await approveAndPublish(await acting(signer.email), story.id, { revision }));
  await hand.press(page.getByRole('link', { name: say('standings.live'), exact: true }));
  await expect(page.locator('.notes').first()).toContainText(note);
  const before = (notes: Element) =>
    notes.compareDocumentPosition(document.querySelector('.body')!) === Node.DOCUMENT_POSITION_FOLLOWING;
  expect(await page.locator('.notes').first().evaluate(before)).toBe(true);
  await page.goBack();
}
