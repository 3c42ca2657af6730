/** A correction in two languages, from the first tap to the readers’ pages and back. */
import { expect, test } from '@playwright/test';
import type { ArticleDocument } from '@/domain/document';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { correctArticle } from '@/editorial/correct-article';
import { saveText } from '@/editorial/save-text';
import { submitForReview } from '@/editorial/submit-for-review';
import { database } from '@/storage/client';
import { loadWorkingCopy } from '@/storage/working-copies';
import { acting, done, openNewsroom } from '../open-newsroom';
import { headlined, pathOf, people, publishedStory } from '../published-story';
import { signIn } from '../sign-in';

/** The writer puts the text right, and the editor-in-chief, who had no hand in it, signs and publishes. */
async function putRight(id: string, wrong: string, right: string) {
  const { document, version } = await loadWorkingCopy(database(), id);
  const typed = JSON.parse(JSON.stringify(document).replace(wrong, right)) as ArticleDocument;
  done(await saveText(await acting(people.writer), { articleId: id, baseVersion: version, document: typed }));
  const { revision } = done(await submitForReview(await acting(people.writer), id));
  done(await approveAndPublish(await acting(people.chief), id, { revision }));
}

test('an editor corrects a story, and the other language says so at once, then for itself', async ({
  page,
}) => {
  await openNewsroom();
  const { en, it } = await publishedStory(headlined('Eighty years'));
  await signIn(page.context(), people.editor);
  await page.goto(`/newsroom/articles/${en}`);
  await page.getByRole('link', { name: 'Correct, clarify, update' }).click();
  await page.getByLabel('What readers read').fill('The crane stood for eighty years, not ninety.');
  await page.getByRole('button', { name: 'Put the note into the text' }).click();
  // One clear sentence, and nothing is lost.
  await expect(page.getByRole('alert').filter({ hasText: 'Italian' })).toContainText('has the error too');
  await expect(page.getByLabel('What readers read')).toHaveValue(
    'The crane stood for eighty years, not ninety.',
  );
  await page.getByRole('radio', { name: 'Has the error' }).check();
  await page.getByRole('button', { name: 'Put the note into the text' }).click();
  await expect(page.getByRole('link', { name: 'To the text: sign and publish' })).toBeVisible();

  const checking = 'L’originale di questo articolo è stato corretto; questo testo è in corso di verifica.';
  await page.goto(await pathOf(it));
  await expect(page.getByText(checking)).toBeVisible();

  await putRight(en, 'ninety years', 'eighty years');
  await page.goto(await pathOf(en));
  await expect(page.getByText('The crane stood for eighty years, not ninety.')).toBeVisible();

  await page.goto(`/newsroom/articles/${en}/correct`);
  await page.getByRole('link', { name: 'Carry the note on in Italian' }).click();
  await expect(page.locator('blockquote')).toHaveText('The crane stood for eighty years, not ninety.');
  await page.getByLabel('What readers read').fill('La gru c’era da ottant’anni, non da novanta.');
  await page.getByRole('button', { name: 'Put the note into the text' }).click();
  await expect(page.getByRole('link', { name: 'To the text: sign and publish' })).toBeVisible();
  await putRight(it, 'novant’anni', 'ottant’anni');
  await page.goto(await pathOf(it));
  await expect(page.getByText('La gru c’era da ottant’anni, non da novanta.')).toBeVisible();
  await expect(page.getByText(checking)).toHaveCount(0);
});

test('an editor takes a wrong note out again before anybody signs it', async ({ page }) => {
  await openNewsroom();
  const { en, it } = await publishedStory(headlined('No error at all'));
  await signIn(page.context(), people.editor);
  await page.goto(`/newsroom/articles/${en}/correct`);
  await page.getByLabel('What readers read').fill('A note too many.');
  await page.getByRole('radio', { name: 'Not sure' }).check();
  await page.getByRole('button', { name: 'Put the note into the text' }).click();
  await page.getByRole('button', { name: 'Take it out' }).click();
  await expect(page.getByText('A note too many.')).toHaveCount(0);
  await page.goto(await pathOf(it));
  await expect(page.getByText('questo testo è in corso di verifica')).toHaveCount(0);
});

test('an editor who was not sure reads the other language, and finds no error in it', async ({ page }) => {
  await openNewsroom();
  const { en, it } = await publishedStory(headlined('Only in English'));
  const correction = { kind: 'correction', text: 'Eighty, not ninety.', place: 'foot' } as const;
  const asked = { ...correction, answers: { it: 'not_sure' } } as const;
  done(await correctArticle(await acting(people.editor), en, asked));
  const checking = page.getByText('questo testo è in corso di verifica');
  await page.goto(await pathOf(it));
  await expect(checking).toBeVisible();
  await signIn(page.context(), people.editor);
  await page.goto(`/newsroom/articles/${it}/correct`);
  await page.getByRole('button', { name: 'Never had it' }).click();
  await expect(page.getByRole('button', { name: 'Never had it' })).toHaveCount(0);
  await page.goto(await pathOf(it));
  await expect(checking).toHaveCount(0);
});
