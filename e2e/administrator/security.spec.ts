/** An administrator requires a second factor, and helps where one is lost. */
import { expect, test, type Page } from '@playwright/test';
import { changeSecurity } from '@/editorial/change-security';
import { houseDatabase } from '../house-database';
import { stet } from '../newsroom';
import { acting } from '../open-newsroom';
import { accessFaults } from '../pages/access-faults';
import { setUpApp } from '../pages/second-factor';
import { newPerson, signIn } from '../sign-in';

// What is required holds for the whole newsroom.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const queues = (page: Page) => page.getByRole('navigation', { name: 'Queues' });

test('a required second factor leads to setting one up, and closes everything else, at the next click', async ({
  page,
  browser,
  baseURL,
}) => {
  const keeper = await newPerson('Ivy', '--language', 'en', '--administrator');
  const chief = await newPerson('Max', '--language', 'en', '--editor-in-chief');
  houseDatabase();
  await signIn(page.context(), keeper.email, keeper.password);
  const other = await browser.newContext({ baseURL });
  await signIn(other, chief.email, chief.password);
  const desk = await other.newPage();
  await desk.goto('/newsroom/account');
  await expect(desk.getByRole('heading', { level: 1, name: 'Account' })).toBeVisible();
  try {
    await page.goto('/newsroom/settings/security');
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole('checkbox', { name: 'Editors-in-chief' }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('It holds from the next click on.')).toBeVisible();

    // An action of the page that stands open, which would change something.
    await desk.getByRole('radio', { name: '中文' }).check();
    await desk.getByRole('button', { name: 'Use this language' }).click();
    await expect
      .poll(
        async () =>
          (await houseDatabase().person.findUniqueOrThrow({ where: { email: chief.email } }))
            .interfaceLanguage,
      )
      .toBe('en');
    for (const path of ['/newsroom', '/newsroom/new', '/newsroom/desks/world', '/newsroom/account']) {
      const answer = await desk.request.get(path, { maxRedirects: 0 });
      expect([answer.status(), answer.headers().location], path).toEqual([
        307,
        expect.stringMatching(/^\/newsroom\/second-factor\?callbackUrl=/),
      ]);
    }
    await desk.goto('/newsroom/account');
    await expect(desk.getByRole('heading', { name: 'A second factor is required' })).toBeVisible();
    expect(await accessFaults(desk)).toEqual([]);
    await setUpApp(desk);
    await desk.getByRole('link', { name: 'Go on to the newsroom' }).click();
    await expect(desk).toHaveURL(/\/newsroom\/account$/);
    await expect(queues(desk)).toBeVisible();
  } finally {
    await changeSecurity(await acting(keeper.email), { editorsInChief: false, administrators: false });
    await other.close();
  }
});

test('a lost telephone: reset at the screen or by the command line, and signed out everywhere', async ({
  page,
  browser,
  baseURL,
}) => {
  const keeper = await newPerson('Una', '--language', 'en', '--administrator');
  const writer = await newPerson('Pat', '--language', 'en', '--desk', 'world:journalist');
  const other = await browser.newContext({ baseURL });
  await signIn(other, writer.email, writer.password);
  const desk = await other.newPage();
  await desk.goto('/newsroom/account');
  await setUpApp(desk);
  await signIn(page.context(), keeper.email, keeper.password);
  await page.goto('/newsroom/settings/security');
  const row = page.getByRole('listitem').filter({ hasText: writer.email });
  await expect(row).toContainText('authenticator app');
  await row.getByRole('button', { name: 'Reset the second factor of Pat' }).click();
  await expect(row).toHaveCount(0);
  await desk.goto('/newsroom/account');
  await expect(desk).toHaveURL(/\/sign-in\?/);
  await signIn(other, writer.email, writer.password);
  expect((await stet('person', 'reset-second-factor', writer.email)).err).toContain('no second factor');
  await desk.goto('/newsroom/account');
  await setUpApp(desk);
  expect(await stet('person', 'reset-second-factor', writer.email)).toMatchObject({
    code: 0,
    out: expect.stringContaining('Reset the second factor of Pat; 1 sign-in was ended.') as unknown,
  });
  await other.close();
});

test('nobody else finds the page', async ({ page, context }) => {
  const { email, password } = await newPerson('Ned', '--language', 'en', '--editor-in-chief');
  await signIn(context, email, password);
  expect((await page.goto('/newsroom/settings/security'))?.status()).toBe(404);
});
