/** From an empty page to a text that was sent back, changed and submitted again; then its translation. */
import { expect, test } from '@playwright/test';
import { sections } from '@/prisma/cast/sections';
import { contributors } from '@/prisma/cast/contributors';
import { sendBack } from '@/editorial/send-back';
import { closeDatabase } from '@/storage/client';
import { acting, done, openNewsroom } from '../open-newsroom';
import { articleAtHand } from './article-at-hand';
import { beginDay } from './day';
import { drafts } from './drafts';
import { chooseLine, goToQueue, signOut } from './rail';
import { desk, onDesk } from './staff';
import { ways } from './ways';
import { copyFromWordProcessor } from './word-processor';
import { writeDraft } from './write-draft';

test.beforeAll(openNewsroom);
test.afterAll(closeDatabase);

// A whole day, at the pace of a hand.
test.slow();

for (const way of ways)
  test(`a journalist’s day ${way.said}`, async ({ browser }) => {
    const { language } = way;
    const draft = drafts[language];
    const [writer, editor] = [
      await onDesk('Ora', 'journalist', language),
      await onDesk('Ilse', 'editor', language),
    ];
    const day = await beginDay(browser, way);
    const { page, hand, say, look, lookClosely } = day;
    const article = articleAtHand(day);
    const { acts, historyPage } = {
      acts: 'newsroom.article.acts',
      historyPage: 'newsroom.article.historyPage',
    } as const;

    await day.signIn(writer.email);
    await expect(page.getByText(say('newsroom.queue.empty.mine'))).toBeVisible();

    const slugline = `crane-choir-${process.hrtime.bigint()}`;
    await hand.press(page.getByRole('link', { name: say('newsroom.queue.start') }));
    await look('a new article');
    await hand.choose(
      article.list(say('newsroom.article.new.section')),
      sections.find(({ slug }) => slug === desk)!.names[language],
    );
    await hand.write(article.field(say('newsroom.article.new.slugline')), slugline);
    await hand.press(article.act(say('newsroom.article.new.start')));
    await expect(page.getByRole('heading', { level: 1, name: slugline })).toBeVisible();
    await article.text.waitFor();
    await look('an empty article');

    await writeDraft(day, article, draft);
    await lookClosely('a written article');
    await copyFromWordProcessor(page.context(), draft.pasted);
    await page.bringToFront();
    await page.keyboard.press('Control+V');
    const name = contributors.find(({ key }) => key === 'philippa')!.names[language];
    await hand.choose(article.list(say('newsroom.article.root.addName')), name);
    await hand.press(article.act(say('newsroom.article.root.add')));
    await hand.write(article.field(say('newsroom.article.root.dateline')), draft.dateline);
    await article.isSaved();

    await page.reload();
    await expect(article.line('headline')).toHaveText(draft.headline);
    await expect(article.line('standfirst')).toHaveText(draft.standfirst);
    const [plain, formatted] = draft.pasted;
    await expect(article.text.locator('> p:not([data-field])')).toHaveText([
      draft.paragraph,
      draft.linking,
      plain,
      formatted.before + formatted.bold + formatted.after,
    ]);
    await expect(article.text.locator('strong')).toHaveText(formatted.bold);
    await expect(article.text.locator('blockquote')).toHaveText(draft.quotation);
    await expect(article.text.locator('li')).toHaveText([...draft.listed]);
    await expect(article.text.getByRole('link')).toHaveText(draft.linked);
    await expect(article.field(say('newsroom.article.root.dateline'))).toHaveValue(draft.dateline);
    await expect(
      page.getByRole('button', { name: say('newsroom.article.root.takeOff', { name }) }),
    ).toBeVisible();

    await hand.press(article.act(say(`${acts}.names.submit`)));
    await expect(article.answer).toHaveText(say('newsroom.article.done', { act: 'submit', revision: 1 }));
    await lookClosely('a submitted article');

    const id = new URL(page.url()).pathname.split('/').at(-1)!;
    done(await sendBack(await acting(editor.email), id, draft.note));
    await goToQueue(day, 'mine');
    await chooseLine(day, slugline);
    await look('what came back');
    await hand.press(page.getByRole('link', { name: say('newsroom.queue.pane.open') }));
    await expect(page.getByText(draft.note)).toBeVisible();
    await lookClosely('an article with a note');
    await hand.stand(article.text, article.first);
    await page.keyboard.type(` ${draft.changed}`);
    await article.isSaved();
    await hand.press(article.act(say(`${acts}.names.submit`)));
    await expect(article.answer).toHaveText(say('newsroom.article.done', { act: 'submit', revision: 2 }));

    await hand.press(page.getByRole('link', { name: say('newsroom.article.history') }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      say(`${historyPage}.title`, { slugline }),
    );
    await expect(page.getByText(draft.note)).toBeVisible();
    await look('the log');
    await hand.press(page.getByRole('link', { name: say(`${historyPage}.back`) }));

    const other = language === 'en' ? 'it' : 'en';
    await hand.press(
      page.getByRole('link', {
        name: say('newsroom.article.startTranslation', { language: say(`words.languages.${other}`) }),
      }),
    );
    await look('a new translation');
    await hand.press(article.act(say('newsroom.article.new.start')));
    await article.text.waitFor();
    expect(new URL(page.url()).pathname).not.toContain(id);
    await hand.stand(article.text, article.line('headline'));
    await page.keyboard.type(drafts[other].headline);
    await article.isSaved();
    await lookClosely('a translation');

    await signOut(day, writer.name);
    await day.end();
  });
