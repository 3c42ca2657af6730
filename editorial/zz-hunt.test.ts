import { afterAll, beforeAll, expect, it } from 'vitest';
import { arrangeFront } from '@/editorial/arrange-front';
import { correctArticle } from '@/editorial/correct-article';
import { askToErase, confirmErasure } from '@/editorial/erase-text';
import { holdStory } from '@/editorial/hold-story';
import { killStory } from '@/editorial/kill-story';
import { askToReinstate, confirmReinstatement } from '@/editorial/reinstate-article';
import { startArticle } from '@/editorial/start-article';
import { drafted, published, textOf, types } from '@/editorial/test-articles';
import { submitForReview } from '@/editorial/submit-for-review';
import { done, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { withdrawArticle } from '@/editorial/withdraw-article';
import { database, databaseUrl, closeDatabase, useDatabase } from '@/storage/client';
import { closePublicReader, publicRows } from '@/storage/public-reader';
import { verifyChains } from '@/storage/verify-chains';

let n: TestNewsroom;
beforeAll(async () => { n = await openTestNewsroom(); });
afterAll(() => n.close());

it('erase: working copy', async () => {
  const id = await published(n, 'nell', 'edith');
  done(await types(n.as('nell'), id, 'The source is Mara Conti.'));
  done(await submitForReview(n.as('nell'), id));
  done(await askToErase(n.as('edith'), id, [2], 'a source'));
  done(await confirmErasure(n.as('vera'), id));
  expect(JSON.stringify((await textOf(id)).document)).not.toContain('Mara Conti');
});
it('correction words in record', async () => {
  const id = await published(n, 'nell', 'edith');
  done(await correctArticle(n.as('edith'), id, { kind: 'correction', text: 'Not Mara Conti.', place: 'top' }));
  expect(JSON.stringify(await database().activity.findMany({ where: { articleId: id } }))).not.toContain('Mara');
});
it('update shows pending', async () => {
  const id = await published(n, 'nell', 'edith');
  done(await correctArticle(n.as('edith'), id, { kind: 'update', text: 'More.', place: 'top' }));
  expect(await publicRows('SELECT 1 FROM pending_correction WHERE article_id = $1', [id])).toEqual([]);
});
it('correction group bypass', async () => {
  const id = await published(n, 'nell', 'edith');
  await published(n, 'nell', 'edith', { language: 'it', source: { articleId: id, relation: 'own_version' } });
  const r = await correctArticle(n.as('edith'), id, { kind: 'correction', text: 'x', place: 'top', group: 'anything' });
  expect(r.ok).toBe(false);
});
it('front hold', async () => {
  const id = await published(n, 'nell', 'edith');
  done(await holdStory(n.as('edith'), id, 'legal'));
  expect((await arrangeFront(n.as('edith'), { language: 'en', section: 'world' }, [id])).ok).toBe(false);
});
it('front twice', async () => {
  const id = await published(n, 'nell', 'edith');
  done(await arrangeFront(n.as('edith'), { language: 'en', section: 'world' }, [id, id]));
});
it('private id', async () => {
  const id = await published(n, 'nell', 'edith');
  const secret = await drafted(n, 'lin', { language: 'zh', source: { articleId: id, relation: 'own_version' } });
  const r = await startArticle(n.as('nell'), { language: 'zh', section: 'world', source: { articleId: id, relation: 'own_version' } });
  expect(JSON.stringify(r)).not.toContain(secret);
});
it('translation of killed', async () => {
  const id = await published(n, 'nell', 'edith');
  const it_ = await published(n, 'nell', 'edith', { language: 'it', source: { articleId: id, relation: 'own_version' } });
  done(await killStory(n.as('edith'), id, 'minor'));
  done(await askToReinstate(n.as('edith'), it_, 1, 'clean'));
  done(await confirmReinstatement(n.as('vera'), it_));
  const r = await startArticle(n.as('nell'), { language: 'zh', section: 'world', source: { articleId: id, relation: 'translation' } });
  expect(r.ok).toBe(false);
});
it('withdraw to sibling', async () => {
  const id = await published(n, 'nell', 'edith');
  const it_ = await published(n, 'nell', 'edith', { language: 'it', source: { articleId: id, relation: 'own_version' } });
  expect((await withdrawArticle(n.as('edith'), id, { reason: 'r', leadTo: it_ })).ok).toBe(false);
});
it('verify approved pointer', async () => {
  const id = await published(n, 'nell', 'edith');
  await database().article.update({ where: { id }, data: { approvedRevisionId: null, stage: 'drafting' } });
  expect((await verifyChains(databaseUrl())).faults).toHaveLength(1);
});
it('verify erasure people', async () => {
  const before = (await verifyChains(databaseUrl())).faults.length;
  await database().$executeRaw`update two_person_request set asked_by_id = (select id from person where name='omar'), reason = 'other' where kind = 'erase'`;
  expect((await verifyChains(databaseUrl())).faults.length).toBeGreaterThan(before);
});
it('verify story kill', async () => {
  const id = await published(n, 'nell', 'edith');
  done(await killStory(n.as('edith'), id, 'minor'));
  const before = (await verifyChains(databaseUrl())).faults.length;
  await database().$executeRaw`update story set killed_at = null where id = (select story_id from article where id = ${id})`;
  expect((await verifyChains(databaseUrl())).faults.length).toBeGreaterThan(before);
});
it('reader role', async () => {
  const url = databaseUrl();
  await closePublicReader(); await closeDatabase();
  useDatabase(`${url}?options=-c%20jit%3Doff`);
  try {
    expect(await publicRows("SELECT current_user::text AS who")).toEqual([{ who: 'stet_reader' }]);
  } finally { await closePublicReader(); await closeDatabase(); useDatabase(url); }
});
