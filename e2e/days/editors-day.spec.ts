/** From the queue to the reader: taken, sent back, published, corrected, killed; another one held and released. */
import { expect, test } from '@playwright/test';
import { submitForReview } from '@/editorial/submit-for-review';
import { closeDatabase } from '@/storage/client';
import { acting, done, openNewsroom } from '../open-newsroom';
import { publicPage } from '../pages/public-page';
import { articleAtHand } from './article-at-hand';
import { any, like } from './catalogue';
import { correctLiveStory } from './correct-live-story';
import { beginDay } from './day';
import { drafts } from './drafts';
import { killAndAskBack } from './kill-and-ask-back';
import { chooseLine, goToQueue, signOut } from './rail';
import { relateAndUndo } from './relate-story';
import { onDesk } from './staff';
import { liveStory, submittedStory } from './submitted-story';
import { ways } from './ways';

test.beforeAll(openNewsroom);
test.afterAll(closeDatabase);

// A whole day, at the pace of a hand.
test.slow();

for (const way of ways)
  test(`an editor’s day ${way.said}`, async ({ browser }) => {
    const { language } = way;
    const writer = await onDesk('Ora', 'journalist', language);
    const editor = await onDesk('Ilse', 'editor', language);
    const story = await submittedStory(writer, language);
    const other = await submittedStory(writer, language);
    const signer = await onDesk('Runa', 'editor', language);
    const toldIn = language === 'en' ? 'it' : 'en';
    const told = await liveStory(writer, signer, toldIn, story);
    const near = await liveStory(writer, signer, language);
    const day = await beginDay(browser, way);
    const { page, hand, say, look, lookClosely } = day;
    const article = articleAtHand(day);
    const act = (name: 'send_back' | 'approve_and_publish') => say(`newsroom.article.acts.names.${name}`);
    await day.signIn(editor.email);

    await goToQueue(day, 'waiting_for_me');
    const pane = await chooseLine(day, story.slugline);
    await expect(pane.getByRole('heading', { level: 2 }).first()).toHaveText(story.headline);
    await look('what waits');
    await hand.press(pane.getByRole('button', { name: say('commands.take'), exact: true }));
    const taken = say('newsroom.queue.pane.taken', { person: editor.name, time: any });
    await expect(pane.getByText(like(taken))).toBeVisible();
    await hand.press(pane.getByRole('link', { name: say('newsroom.queue.pane.open') }));

    await hand.stand(article.text, article.first);
    await page.keyboard.type('!!');
    await article.isSaved();
    await hand.press(article.act(act('send_back')));
    await hand.write(article.field(say('newsroom.article.acts.note')), drafts[language].note);
    await lookClosely('a note to the writer');
    await hand.press(article.form.getByRole('button', { name: act('send_back') }));
    await expect(article.answer).toHaveText(say('newsroom.article.done', { act: 'send_back', revision: 0 }));
    await lookClosely('an article that was sent back');
    done(await submitForReview(await acting(writer.email), story.id));

    await goToQueue(day, 'waiting_for_me');
    await chooseLine(day, story.slugline);
    await hand.press(pane.getByRole('link', { name: say('newsroom.queue.pane.open') }));
    const share = say('newsroom.article.share', { own: any, changed: any, percent: any });
    await expect(page.getByText(like(share))).toBeVisible();
    await hand.press(article.act(act('approve_and_publish')));
    await hand.press(article.form.getByRole('button', { name: act('approve_and_publish') }));
    await expect(article.answer).toHaveText(
      say('newsroom.article.done', { act: 'approve_and_publish', revision: 2 }),
    );
    await lookClosely('a published article');
    await hand.press(page.getByRole('link', { name: say('standings.live'), exact: true }));
    await expect(publicPage(page).headline).toHaveText(story.headline);
    const [first, ...rest] = story.paragraphs;
    expect(await page.locator('.body > p').allTextContents()).toEqual([`${first}!!`, ...rest]);

    await page.goBack();
    await correctLiveStory(day, story, { writer, signer, told, toldIn });
    await relateAndUndo(day, editor, near);

    await goToQueue(day, 'waiting_for_me');
    await chooseLine(day, other.slugline);
    const reason = drafts[language].note;
    await hand.press(pane.locator('summary').filter({ hasText: say('commands.hold') }));
    await hand.write(pane.getByRole('textbox', { name: say('newsroom.queue.pane.reason') }), reason);
    await hand.press(pane.getByRole('button', { name: say('newsroom.queue.pane.holdStory') }));
    await expect(
      pane.getByText(say('newsroom.queue.pane.hold', { person: editor.name, reason })),
    ).toBeVisible();
    await lookClosely('a held story');
    await goToQueue(day, 'problems');
    await chooseLine(day, other.slugline);
    await look('problems');
    await hand.press(pane.getByRole('button', { name: say('newsroom.queue.pane.releaseStory') }));
    await expect(pane.getByText(reason)).toBeHidden();

    await killAndAskBack(day, story, told);
    await signOut(day, editor.name);
    await day.end();
  });
