/** Two people type into one text: nothing of either is lost. */
import { expect as expectNow, test } from '@playwright/test';
import { stetJson, textFile } from '../newsroom';
import { articleDesk } from '../pages/article-desk';
import { policyRefusals } from '../pages/policy-refusals';
import { signIn } from '../sign-in';

/** A save waits until the writer rests, and the machine has other work. */
const expect = expectNow.configure({ timeout: 20_000 });

const file = () =>
  textFile('rope.txt', 'The rope held\n\nThe rope on pier four held through the night, to general surprise.');

test('a text is typed, sent in, sent back, typed by two at once, signed and published from the keyboard', async ({
  browser,
}) => {
  test.slow();
  const { id } = await stetJson<{ id: string }>(
    'import',
    file(),
    '--as',
    'nell@lantern.example',
    '--lang',
    'en',
    '--section',
    'world',
  );
  const [writing, editing] = [await browser.newContext(), await browser.newContext()];
  const [nells, ediths] = [await writing.newPage(), await editing.newPage()];
  await signIn(writing, 'nell@lantern.example');
  await signIn(editing, 'edith@lantern.example');
  const refused = [policyRefusals(nells), policyRefusals(ediths)];
  const nell = articleDesk(nells);
  const edith = articleDesk(ediths);

  await nell.open(id);
  await nell.type(' It was new.');
  await expect(nell.saved).toHaveAttribute('data-saving', 'saved');
  await nells.keyboard.press('Control+Enter');
  await expect(nell.answer).toContainText('revision 2');

  await edith.open(id);
  await ediths.getByRole('button', { name: 'Send back' }).click();
  await ediths.getByLabel('What should change').fill('Say which pier master.');
  await ediths.keyboard.press('Tab');
  await ediths.keyboard.press('Enter');
  await expect(edith.standing).toContainText('Draft');

  await nell.open(id);
  await edith.type(' Edith adds this.');
  await expect(edith.saved).toHaveAttribute('data-saving', 'saved');
  await nell.type(' Nell adds that.');
  await expect(nell.conflict).toContainText('Edith adds this.');
  await expect(nell.text).toContainText('Nell adds that.');

  nells.on('dialog', (dialog) => void dialog.accept());
  await nells.reload({ waitUntil: 'domcontentloaded' });
  await expect(nell.text).toContainText('Nell adds that.');
  await expect(nell.conflict).toContainText('Edith adds this.');
  await nells.getByRole('button', { name: 'Go on with my text' }).click();
  await expect(nell.saved).toHaveAttribute('data-saving', 'saved');
  await expect(nells.locator('.article-other')).toContainText('Edith adds this.');

  await writing.setOffline(true);
  await nell.type(' Without a network.');
  await expect(nell.saved).toHaveAttribute('data-saving', 'unreachable');
  await writing.setOffline(false);
  await expect(nell.saved).toHaveAttribute('data-saving', 'saved');
  await nells.keyboard.press('Control+Enter');
  await expect(nell.answer).toContainText('Submitted');

  await edith.open(id);
  await expect(edith.text).toContainText('Without a network.');
  await expect(edith.standing).toContainText('changed words');
  await ediths.keyboard.press('Control+Enter');
  await ediths.keyboard.press('Enter');
  await expect(edith.standing).toContainText('Published, revision 3');
  await ediths.goto(`/s/${id}`);
  await expect(ediths.locator('.body')).toContainText('Nell adds that. Without a network.');
  await writing.close();
  await editing.close();
  expect(refused.flat()).toEqual([]);
});
