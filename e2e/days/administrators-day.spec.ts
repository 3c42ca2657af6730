/** Keeps people, desks, sections, the paper and its own account, and reads no draft. */
import { expect, test } from '@playwright/test';
import { languageCodes, ownNames } from '@/domain/language';
import { closeDatabase } from '@/storage/client';
import { openNewsroom } from '../open-newsroom';
import { signIn } from '../sign-in';
import { sayIn } from './catalogue';
import { changeImprint } from './change-imprint';
import { beginDay } from './day';
import { keepHouse } from './keep-house';
import { openMenu } from './rail';
import { administrator, onDesk } from './staff';
import { handedInStory } from './submitted-story';
import { ways } from './ways';

test.beforeAll(openNewsroom);
test.afterAll(closeDatabase);

// There is one paper, and each form of it holds all that it says: one day after the other.
test.describe.configure({ mode: 'default' });
// A whole day, at the pace of a hand.
test.slow();

for (const way of ways)
  test(`an administrator’s day ${way.said}`, async ({ browser, baseURL }) => {
    const { language } = way;
    const keeper = await administrator('Tilde', language);
    const writer = await onDesk('Ora', 'journalist', language);
    const draft = await handedInStory(writer, language);
    const elsewhere = await browser.newContext({ baseURL });
    await signIn(elsewhere, keeper.email);
    const day = await beginDay(browser, way);
    const { page, hand, say, look, lookClosely } = day;
    await day.signIn(keeper.email);

    await expect(page.getByText(say('newsroom.frame.noDesks'))).toBeVisible();
    expect((await page.goto(`/newsroom/articles/${draft.id}`))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('newsroom.frame.notFound.title'));
    expect(await page.content()).not.toContain(draft.headline);
    await look('not theirs to see');
    await hand.press(page.getByRole('link', { name: say('newsroom.frame.notFound.onward') }));

    await openMenu(day, keeper.name);
    await lookClosely('the menu');
    await hand.press(page.getByRole('menuitem', { name: say('newsroom.frame.account') }));
    const account = (key: 'title' | 'administrator' | 'save' | 'everywhere' | 'sessions') =>
      say(`newsroom.frame.accountPage.${key}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(account('title'));
    await expect(page.getByText(account('administrator'), { exact: true })).toBeVisible();
    const sessions = page.getByRole('region', { name: account('sessions') }).getByRole('listitem');
    await expect(sessions).toHaveCount(2);
    await look('the account');
    await hand.press(sessions.getByRole('button'));
    await expect(sessions).toHaveCount(1);
    expect((await elsewhere.request.get('/newsroom/account', { maxRedirects: 0 })).status()).toBe(307);

    const other = language === 'en' ? 'it' : 'en';
    await hand.press(page.getByRole('radio', { name: ownNames[other] }));
    await hand.press(page.getByRole('button', { name: account('save') }));
    await expect(page.locator('html')).toHaveAttribute('lang', languageCodes[other].bcp47);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      sayIn(other)('newsroom.frame.accountPage.title'),
    );
    await openMenu({ ...day, say: sayIn(other) }, keeper.name);
    await hand.press(page.getByRole('menuitemradio', { name: ownNames[language] }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(account('title'));

    await keepHouse(day, writer);
    await changeImprint(day);
    await openMenu(day, keeper.name);
    await hand.press(page.getByRole('menuitem', { name: say('newsroom.frame.account') }));
    day.isLeaving();
    await hand.press(page.getByRole('button', { name: account('everywhere') }));
    await expect(page).toHaveURL(/\/sign-in$/);
    await page.goto('/newsroom');
    await expect(page).toHaveURL(/\/sign-in\?/);
    await elsewhere.close();
    await day.end();
  });
