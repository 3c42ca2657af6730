/** Whoever leaves a page in the middle of an act: the browser sends it from the page it has come to. */
import { expect, test } from '@playwright/test';
import { stetJson, textFile } from '../newsroom';
import { articleDesk } from '../pages/article-desk';
import { newPerson, signIn } from '../sign-in';

test('what was typed last is taken from whichever page the writer has come to', async ({ page }) => {
  const { email, password } = await newPerson('Ori', '--language', 'en', '--desk', 'science:journalist');
  const file = textFile('left.txt', 'The pilot left early\n\nThe pilot boat left before the tide did.');
  const { id } = await stetJson<{ id: string }>(
    ...['import', file, '--as', email, '--lang', 'en', '--section', 'science'],
  );
  await signIn(page.context(), email, password);
  const desk = articleDesk(page);
  await desk.open(id);
  const [saving] = await Promise.all([page.waitForRequest(isAct), desk.type(' It was seen.')]);
  await expect(desk.saved).toHaveAttribute('data-saving', 'saved');
  const body = saving.postData()!.replace('"baseVersion":1', '"baseVersion":2').replace('seen', 'heard');
  const answer = await page.request.post('/newsroom/queues/mine', { headers: saving.headers(), data: body });
  expect(answer.headers()['content-type']).toContain('text/x-component');
  expect(await answer.text()).toContain('"is":"saved"');
  await desk.open(id);
  await expect(desk.text).toContainText('It was heard.');
});

const isAct = (request: { headers(): Record<string, string> }) => 'next-action' in request.headers();
