import { afterAll, beforeAll, expect, test } from 'vitest';
import { comparisonSideOf } from '@/domain/comparison-side';
import { readComparison } from '@/editorial/read-comparison';
import { submitted, textOf, types } from '@/editorial/test-articles';
import { done, openTestNewsroom, type Name, type TestNewsroom } from '@/editorial/test-newsroom';
import { saveText } from '@/editorial/save-text';
import { loadActor } from '@/storage/actors';
import { database } from '@/storage/client';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

async function compared(name: Name, id: string, from: unknown, to: unknown) {
  const { personId, now } = newsroom.as(name);
  const actor = await loadActor(database(), personId);
  const sides = { from: comparisonSideOf(from)!, to: comparisonSideOf(to)! };
  return readComparison(actor, { articleId: id, ...sides }, now);
}

test('a revision is compared with the text in progress, fields and byline too, by the names that people read', async () => {
  const id = await submitted(newsroom, 'nell');
  done(await types(newsroom.as('tom'), id, 'Ninth crane.'));
  const agency = await database().contributor.findFirstOrThrow();
  const { document, version } = await textOf(id);
  const byline = [{ contributor: agency.id, role: 'by' as const }];
  const signed = { ...document, attrs: { ...document.attrs, byline, dateline: 'GENOA' } };
  done(await saveText(newsroom.as('tom'), { articleId: id, baseVersion: version, document: signed }));
  const found = await compared('nell', id, '1', 'text');
  const changed = found!.comparison.units.filter((unit) => unit.changed);
  const added = changed.map(({ stretches }) => stretches.map(({ text }) => text).join(''));
  expect(added).toEqual(['Ninth crane.', 'GENOA', 'by:Port Wire']);
  expect(found!.revisions.map(({ number }) => number)).toEqual([1]);
});

test('what is no text of the article is compared with nothing, and strangers see none of it', async () => {
  const id = await submitted(newsroom, 'nell');
  expect(await compared('nell', id, '1', '9')).toBeNull();
  expect(await compared('omar', id, '1', 'text')).toBeNull();
  for (const side of ['0', '-1', '1e3', 'latest', undefined, ['1']])
    expect(comparisonSideOf(side)).toBeNull();
});
