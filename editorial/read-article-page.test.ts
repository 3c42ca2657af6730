import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ArticleView } from '@/domain/article-view';
import { holdStory } from '@/editorial/hold-story';
import { readArticlePage } from '@/editorial/read-article-page';
import { readComparison } from '@/editorial/read-comparison';
import { readPreview } from '@/editorial/read-preview';
import { readTextInProgress } from '@/editorial/read-text-in-progress';
import { sendBack } from '@/editorial/send-back';
import { submitForReview } from '@/editorial/submit-for-review';
import { approved, drafted, published, submitted, types } from '@/editorial/test-articles';
import { done, openTestNewsroom, type Name, type TestNewsroom } from '@/editorial/test-newsroom';
import { loadActor } from '@/storage/actors';
import { database } from '@/storage/client';
import { closePublicReader } from '@/storage/public-reader';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(async () => {
  await closePublicReader();
  await newsroom.close();
});

async function at(name: Name, id: string) {
  const { personId, now } = newsroom.as(name);
  return readArticlePage(await loadActor(database(), personId), id, now);
}

async function pageOf(name: Name, id: string): Promise<ArticleView> {
  const page = await at(name, id);
  if (page.is !== 'found') throw new Error(`${name} sees ${page.is}`);
  return page.view;
}

const open = (view: ArticleView) =>
  view.offers.filter(({ refusals }) => refusals.length === 0).map(({ act }) => act);

test('a private draft is there for its writer and for nobody else, not even by name', async () => {
  const id = await drafted(newsroom, 'nell');
  expect((await pageOf('nell', id)).next?.act).toBe('submit');
  for (const name of ['tom', 'edith', 'vera', 'ada', 'freda', 'omar'] as const)
    expect((await at(name, id)).is, name).toBe('absent');
});

test('of an article of another desk a colleague learns whose it is; a freelance and the administrator learn nothing', async () => {
  const id = await submitted(newsroom, 'nell');
  expect(await at('omar', id)).toEqual({ is: 'elsewhere', desk: { en: 'world', it: 'world', zh: 'world' } });
  expect((await at('freda', id)).is).toBe('absent');
  expect((await at('ada', id)).is).toBe('absent');
});

test('an editor reads how much of the text is their own, also of what they typed without saying so', async () => {
  const id = await submitted(newsroom, 'nell');
  expect((await pageOf('edith', id)).share).toMatchObject({ own: 0 });
  done(await types(newsroom.as('edith'), id, 'Two more words'));
  const view = await pageOf('edith', id);
  expect(view.share).toMatchObject({ own: 3 });
  expect(view.next?.act).toBe('approve_and_publish');
  expect((await pageOf('nell', id)).share).toBeNull();
});

test('the writer is shown the approval that waits for somebody else, and can take the text back', async () => {
  const id = await submitted(newsroom, 'nell');
  const view = await pageOf('nell', id);
  expect(open(view)).toEqual(['name_revision', 'take_back']);
  expect(view.offers.find(({ act }) => act === 'approve')?.refusals[0]?.code).toBe('right_missing');
  expect(view.mayWrite).toBe(true);
});

test('a hold stops publication with its reason; approval stays open', async () => {
  const id = await submitted(newsroom, 'nell');
  done(await holdStory(newsroom.as('piero'), id, 'The lawyer reads it.'));
  const view = await pageOf('edith', id);
  expect(view.next?.act).toBe('approve');
  expect(view.offers.find(({ act }) => act === 'approve_and_publish')?.refusals[0]?.code).toBe('on_hold');
  expect(open(view)).toContain('release');
});

test('what is approved can go out as it was signed, whatever was typed since', async () => {
  const id = await approved(newsroom, 'nell', 'edith');
  done(await types(newsroom.as('nell'), id, 'Twelve'));
  const view = await pageOf('edith', id);
  expect(view).toMatchObject({ stage: 'drafting', approvedNumber: 1, wordsSinceHead: 1 });
  expect(view.next).toMatchObject({ act: 'publish', revision: 1 });
});

test('the log and the revisions name people, and the log carries the note', async () => {
  const id = await submitted(newsroom, 'nell');
  done(await sendBack(newsroom.as('edith'), id, 'Say which crane.'));
  done(await types(newsroom.as('nell'), id, 'The ninth.'));
  done(await submitForReview(newsroom.as('nell'), id));
  const { activity, revisions } = await pageOf('edith', id);
  expect(activity.find(({ act }) => act === 'send_back')).toMatchObject({
    person: 'edith',
    words: 'Say which crane.',
  });
  expect(revisions.map(({ number, reason, by }) => [number, reason, by])).toEqual([
    [2, 'submit', 'nell'],
    [1, 'import', 'nell'],
  ]);
});

test('another language of the story is named, a private one of somebody else is not', async () => {
  const id = await published(newsroom, 'nell', 'edith');
  const source = { articleId: id, relation: 'translation' as const };
  const italian = await drafted(newsroom, 'nell', { language: 'it', source });
  expect((await pageOf('nell', id)).siblings.map((sibling) => sibling.id)).toEqual([italian]);
  expect((await pageOf('edith', id)).siblings).toEqual([]);
});

test('side doors ask the same: preview, comparison and text in progress of what a person may not see are nothing', async () => {
  const id = await submitted(newsroom, 'nell');
  done(await types(newsroom.as('nell'), id, 'More.'));
  for (const name of ['omar', 'freda', 'ada'] as const) {
    const { personId, now } = newsroom.as(name);
    const actor = await loadActor(database(), personId);
    expect(await readPreview(actor, { articleId: id, number: 1 }, now), name).toBeNull();
    expect(await readComparison(actor, { articleId: id, from: 1, to: 1 }, now), name).toBeNull();
    expect(await readTextInProgress(actor, id, now), name).toBeNull();
  }
});

test('a preview is found through its article: a number that the article has not is nothing', async () => {
  const id = await submitted(newsroom, 'nell');
  const { personId, now } = newsroom.as('edith');
  const edith = await loadActor(database(), personId);
  expect(await readPreview(edith, { articleId: id, number: 1 }, now)).toMatchObject({
    headline: 'The last crane comes down',
    noIndex: true,
  });
  expect(await readPreview(edith, { articleId: id, number: 2 }, now)).toBeNull();
});
