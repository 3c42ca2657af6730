/** What only an editor-in-chief may: every desk, a publication on one signature, the second one under another's. */
import { expect, test } from '@playwright/test';
import { publishOnOneSignature } from '@/editorial/publish-on-one-signature';
import { desks } from '@/prisma/cast/desks';
import { closeDatabase } from '@/storage/client';
import { acting, done, openNewsroom } from '../open-newsroom';
import { articleAtHand } from './article-at-hand';
import { beginDay } from './day';
import { drafts } from './drafts';
import { chooseLine, goToDesk, goToQueue, signOut } from './rail';
import { chief, desk, onDesk } from './staff';
import { handedInStory, submittedStory } from './submitted-story';
import { ways } from './ways';

test.beforeAll(openNewsroom);
test.afterAll(closeDatabase);

// A whole day, at the pace of a hand.
test.slow();

for (const way of ways)
  test(`an editor-in-chief’s day ${way.said}`, async ({ browser }) => {
    const { language } = way;
    const writer = await onDesk('Ora', 'journalist', language);
    const [first, second] = [await chief('Runa', language), await chief('Marga', language)];
    const urgent = await handedInStory(writer, language);
    const signed = await submittedStory(writer, language);
    const reason = drafts[language].note;
    done(await publishOnOneSignature(await acting(second.email), signed.id, { revision: 1 }, reason));
    const day = await beginDay(browser, way);
    const { page, hand, say, look } = day;
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
    await look('a reason');
    await hand.press(article.form.getByRole('button', { name: alone }));
    await expect(article.answer).toHaveText(
      say('newsroom.article.done', { act: 'publish_on_one_signature', revision: 1 }),
    );
    await look('published on one signature');

    await goToQueue(day, 'problems');
    await chooseLine(day, urgent.slugline);
    await expect(pane.getByText(say('newsroom.queue.pane.oneSignature'))).toBeVisible();
    await chooseLine(day, signed.slugline);
    await look('signatures that are missing');
    await hand.press(pane.getByRole('link', { name: say('newsroom.queue.pane.open') }));
    await hand.press(article.act(say('newsroom.article.acts.names.countersign', { revision: 1 })));
    await expect(article.answer).toHaveText(
      say('newsroom.article.done', { act: 'countersign', revision: 1 }),
    );
    await look('countersigned');

    // Here go reinstating, fronts and duty, once they have their screens.
    await signOut(day, first.name);
    await day.end();
  });
