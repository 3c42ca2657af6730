/** An editor arranges a front: by drag, by the keyboard alone, by thumb; two of them at once; and back again. */
import { expect, test, type Page } from '@playwright/test';
import { nothingArranged } from '@/domain/front-arrangement';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { arrangeFront } from '@/editorial/arrange-front';
import { importArticle } from '@/editorial/import-article';
import { submitForReview } from '@/editorial/submit-for-review';
import { closeDatabase, database } from '@/storage/client';
import { accessFaults } from '../pages/access-faults';
import { acting, done, openNewsroom } from '../open-newsroom';
import { newPerson, signIn } from '../sign-in';

// One front for all of them, so one after the other.
test.describe.configure({ mode: 'serial' });

const front = '/newsroom/fronts/en/science';
const readers = '/en/science';

let mark: string;
let stories: string[];
const headline = (at: number) => `${['The tide', 'The gauge', 'The float'][at]} is read ${mark}`;

test.beforeAll(async () => {
  await openNewsroom();
  mark = String(process.hrtime.bigint()).slice(-9);
  const writer = await newPerson('Ori', '--language', 'en', '--desk', 'science:journalist');
  const editor = await newPerson('Ada', '--language', 'en', '--desk', 'science:editor');
  stories = [];
  for (const at of [0, 1, 2]) {
    const text = `${headline(at)}\n\nThe gauge at the mole was read at noon, and again at two.\n`;
    const place = { language: 'en', section: 'science', text, format: 'text' } as const;
    const { id } = done(await importArticle(await acting(writer.email), place));
    done(await submitForReview(await acting(writer.email), id));
    done(await approveAndPublish(await acting(editor.email), id, { revision: 1 }));
    stories.push(id);
  }
  await clearFront(editor.email);
});
test.afterAll(closeDatabase);

/** Whatever was arranged before, here it begins by time. */
async function clearFront(email: string): Promise<void> {
  const { id: sectionId } = await database().section.findUniqueOrThrow({ where: { slug: 'science' } });
  const arranged = await database().front.findFirst({ where: { language: 'en', sectionId } });
  const address = { language: 'en', section: 'science' } as const;
  done(await arrangeFront(await acting(email), address, nothingArranged, arranged?.version ?? 0));
}

async function asEditor(page: Page, name: string): Promise<void> {
  const { email, password } = await newPerson(name, '--language', 'en', '--desk', 'science:editor');
  await signIn(page.context(), email, password);
}

const opening = (page: Page) => page.getByRole('region', { name: 'Top', exact: true });
const rows = (page: Page) => opening(page).getByRole('listitem');
const picks = (page: Page) => page.getByRole('region', { name: 'Published stories' });
const put = (page: Page) => page.getByRole('button', { name: 'Put on the front' });
const readersLead = async (page: Page) => {
  const html = await (await page.request.get(readers)).text();
  return /teaser-lead[\s\S]*?<h2><a[^>]*>([^<]*)</.exec(html)?.[1];
};

async function expectOut(page: Page) {
  await put(page).click();
  await expect(page.getByText('It is on the front.')).toBeVisible();
}

async function expectNoFaults(page: Page) {
  // What is in the preview is a public page, which has its own test.
  expect(await accessFaults(page, (axe) => axe.exclude('iframe'))).toEqual([]);
}

test('an editor drags a story to the top, and readers get it by one button', async ({ page }) => {
  await asEditor(page, 'Ada');
  await page.goto(front);
  await picks(page)
    .getByRole('button', { name: `Make “${headline(0)}” the lead` })
    .click();
  await picks(page)
    .getByRole('button', { name: `Put “${headline(1)}” at the top` })
    .click();
  await expect(rows(page).nth(0)).toContainText(headline(0));
  await expect(rows(page).nth(1)).toContainText(headline(1));
  await page.evaluate(() => scrollTo(0, 0));
  const [from, onto] = await Promise.all(
    [1, 0].map((at) => rows(page).nth(at).getByRole('button', { name: /^Move/ }).boundingBox()),
  );
  await page.mouse.move(from!.x + 8, from!.y + 8);
  await page.mouse.down();
  await page.mouse.move(onto!.x + 8, onto!.y + 30, { steps: 8 });
  await page.mouse.move(onto!.x + 8, onto!.y + 4, { steps: 4 });
  await expect(page.getByText(`“${headline(1)}” is at “${headline(0)}”.`)).toBeAttached();
  await page.mouse.up();
  await expect(rows(page).nth(0)).toContainText(headline(1));
  await expect(page.frameLocator('iframe').locator('.teaser-lead')).toContainText(headline(1));
  expect(await readersLead(page)).not.toBe(headline(1));
  // What is not out yet outlives a reload.
  await page.reload();
  await expect(rows(page).nth(0)).toContainText(headline(1));
  await expectOut(page);
  await expect.poll(() => readersLead(page)).toBe(headline(1));
  await expectNoFaults(page);
});

test('with the keyboard alone a story is lifted, moved and set down, and told in words', async ({ page }) => {
  await asEditor(page, 'Ada');
  await page.goto(front);
  const handle = rows(page).nth(1).getByRole('button', { name: /^Move/ });
  // Keys are heard as soon as the place where moves are told is there.
  await expect(page.locator('[id^=DndLiveRegion]')).toBeAttached();
  await handle.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`“${headline(0)}” is lifted.`)).toBeAttached();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText(`“${headline(0)}” is at “${headline(1)}”.`)).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(rows(page).nth(0)).toContainText(headline(0));
  await put(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('It is on the front.')).toBeVisible();
  await expect.poll(() => readersLead(page)).toBe(headline(0));
});

test('a headline typed over is what readers get, and waits until somebody else signs it', async ({
  page,
  browser,
}) => {
  await asEditor(page, 'Ada');
  await page.goto(front);
  await rows(page).nth(0).getByText('Headline for this place').click();
  await rows(page).nth(0).getByLabel('Headline here').fill(`Tide, ${mark}`);
  await rows(page)
    .nth(0)
    .getByLabel(/^Reason/)
    .fill('Too long for a phone.');
  await expectOut(page);
  await expect.poll(() => readersLead(page)).toBe(`Tide, ${mark}`);
  await page.goto('/newsroom/fronts');
  const line = (on: Page) => on.getByRole('listitem').filter({ hasText: `Tide, ${mark}` });
  await expect(line(page)).toContainText('another editor has to sign it');
  const other = await (await browser.newContext()).newPage();
  await asEditor(other, 'Ida');
  await other.goto('/newsroom/fronts');
  await expectNoFaults(other);
  await line(other).getByRole('button', { name: 'Sign it' }).click();
  await expect(line(other)).toHaveCount(0);
  await other.context().close();
});

test('of two editors at once the later sees what the other did, and keeps what is not out', async ({
  page,
  browser,
}) => {
  const other = await (await browser.newContext()).newPage();
  await Promise.all([asEditor(page, 'Ada'), asEditor(other, 'Ida')]);
  await Promise.all([page.goto(front), other.goto(front)]);
  await picks(page)
    .getByRole('button', { name: `Make “${headline(2)}” the lead` })
    .click();
  await rows(other)
    .nth(0)
    .getByRole('button', { name: /: down$/ })
    .click();
  await expectOut(other);
  await put(page).click();
  const conflict = page.getByRole('region', { name: 'Ida arranged this front meanwhile' });
  await expect(conflict).toContainText(headline(1));
  await expect(rows(page).nth(0)).toContainText(headline(2));
  await expectNoFaults(page);
  await conflict.getByRole('link', { name: 'Go on with mine' }).click();
  await expect(conflict).toHaveCount(0);
  await expectOut(page);
  await expect.poll(() => readersLead(page)).toBe(headline(2));
  await page.getByRole('button', { name: /^Back to the arrangement by Ida/ }).click();
  await expect(page.getByText('The arrangement before is on the front again.')).toBeVisible();
  await expect.poll(() => readersLead(page)).toBe(headline(1));
  await other.context().close();
});

test('by thumb it is arranged by buttons, without scripts too, and whoever is no editor only looks', async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await asEditor(page, 'Ada');
  await page.goto(front);
  const button = picks(page).getByRole('button', { name: `Make “${headline(2)}” the lead` });
  const box = await button.boundingBox();
  expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44);
  await button.click();
  await expect(rows(page).nth(0)).toContainText(headline(2));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectNoFaults(page);
  await expectOut(page);
  await expect.poll(() => readersLead(page)).toBe(headline(2));

  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const still = await plain.newPage();
  await still.goto(front);
  await rows(still)
    .nth(0)
    .getByRole('button', { name: /: down$/ })
    .click();
  await expect(rows(still).nth(1)).toContainText(headline(2));
  await put(still).click();
  await expect(still.getByText('It is on the front.')).toBeVisible();
  await expect.poll(() => readersLead(page)).not.toBe(headline(2));
  await plain.close();

  const reader = await (await browser.newContext()).newPage();
  const { email, password } = await newPerson('Ora', '--language', 'en', '--desk', 'science:journalist');
  await signIn(reader.context(), email, password);
  await reader.goto(front);
  await expect(reader.getByText('Here it can only be looked at.')).toBeVisible();
  await expect(put(reader)).toHaveCount(0);
  await reader.context().close();
});
