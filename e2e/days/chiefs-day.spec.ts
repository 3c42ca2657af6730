/** What only an editor-in-chief may: every desk, a publication on one signature, the second one under another's, a story brought back, a shift given. */
import { expect, test } from '@playwright/test';
import { killStory } from '@/editorial/kill-story';
import { publishOnOneSignature } from '@/editorial/publish-on-one-signature';
import { askToReinstate } from '@/editorial/reinstate-article';
import { desks } from '@/prisma/cast/desks';
import { closeDatabase } from '@/storage/client';
import { acting, done, openNewsroom } from '../open-newsroom';
import { signIn } from '../sign-in';
import { arrangeFront } from './arrange-front';
import { articleAtHand } from './article-at-hand';
import { bringBack } from './bring-back';
import { beginDay } from './day';
import { drafts } from './drafts';
import { giveShift } from './give-shift';
import { chooseLine, goToDesk, goToQueue, signOut } from './rail';
import { signFromList } from './sign-from-list';
import { chief, desk, onDesk } from './staff';
import { handedInStory, liveStory, submittedStory } from './submitted-story';
import { ways } from './ways';

test.beforeAll(openNewsroom);
test.afterAll(closeDatabase);

// A whole day, at the pace of a hand.
test.slow();

for (const way of ways)
  test(`an editor-in-chief’s day ${way.said}`, async ({ browser, baseURL }) => {
    const { language } = way;
    const writer = await onDesk('Ora', 'journalist', language);
    const [first, second] = [await chief('Runa', language), await chief('Marga', language)];
    const urgent = await handedInStory(writer, language);
    const signed = await submittedStory(writer, language);
    const reason = drafts[language].note;
    done(await publishOnOneSignature(await acting(second.email), signed.id, { revision: 1 }, reason));
    const editor = await onDesk('Ilse', 'editor', language);
    const gone = await liveStory(writer, editor, language);
    done(await killStory(await acting(editor.email), gone.id, reason));
    done(await askToReinstate(await acting(editor.email), gone.id, 1, reason));
    const theirs = await browser.newContext({ baseURL });
    await signIn(theirs, writer.email);
    const day = await beginDay(browser, way);
    const { page, hand, say, look, lookClosely } = day;
    const article = articleAtHand(day);
    await day.signIn(first.email);

    const rail = page.getByRole('navigation', { name: say('newsroom.frame.desks') });
    for (const { names } of desks)
      await expect(rail.getByRole('link', { name: names[language], exact: true })).toBeVisible();
    const own = desks.find(({ slug }) => slug === desk)!.names[language];
    await goToDesk(day, own);
    const stages = page.getByRole('navigation', { name: say('newsroom.queue.filter.stage') });
    await hand.press(stages.getByRole('link', { name: say('stages.drafting'), exact: true }));
    await expect(page).toHaveURL(/stage=drafting/);
    const pane = await chooseLine(day, urgent.slugline);
    await look('a desk');
    await hand.press(pane.getByRole('link', { name: say('newsroom.queue.pane.open') }));

    const alone = say('newsroom.article.acts.names.publish_on_one_signature');
    await hand.press(article.act(alone));
    await hand.write(article.field(say('newsroom.article.acts.reason')), reason);
    await lookClosely('a reason');
    await hand.press(article.form.getByRole('button', { name: alone }));
    await expect(article.answer).toHaveText(
      say('newsroom.article.done', { act: 'publish_on_one_signature', revision: 1 }),
    );
    await lookClosely('published on one signature');

    await goToQueue(day, 'problems');
    await chooseLine(day, urgent.slugline);
    await expect(pane.getByText(say('newsroom.queue.pane.oneSignature'))).toBeVisible();
    await lookClosely('a signature that is missing');
    await signFromList(day, signed);
    await bringBack(day, gone, reason);
    await arrangeFront(day, gone, urgent);
    await giveShift(day, writer, theirs);
    await signOut(day, first.name);
    await theirs.close();
    await day.end();
  });
