import { afterAll, beforeAll, expect, test } from 'vitest';
import { nameRevision } from '@/editorial/name-revision';
import { submitted, textOf, types } from '@/editorial/test-articles';
import { expectNothingWritten } from '@/editorial/test-footprint';
import { done, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { revisionLines } from '@/storage/article-pages';
import { database } from '@/storage/client';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const namesOf = async (id: string) =>
  (await revisionLines(database(), id)).map(({ number, reason, name }) => [number, reason, name]);

test('a name makes a revision of the text in progress, and none where that is one already', async () => {
  const id = await submitted(newsroom, 'nell');
  done(await types(newsroom.as('tom'), id, 'The ninth crane too.'));
  const { version } = await textOf(id);
  done(await nameRevision(newsroom.as('tom'), id, { textVersion: version }, 'Before the cut'));
  done(await nameRevision(newsroom.as('nell'), id, { textVersion: version }, 'Long version'));
  expect(await namesOf(id)).toEqual([
    [2, 'name', 'Long version'],
    [1, 'import', null],
  ]);
});

test('an earlier revision takes a name, and the latest name counts', async () => {
  const id = await submitted(newsroom, 'nell');
  for (const name of ['First', 'As the lawyer read it'])
    done(await nameRevision(newsroom.as('edith'), id, { revision: 1 }, name));
  expect(await namesOf(id)).toEqual([[1, 'import', 'As the lawyer read it']]);
});

test('a name of nothing, of blanks or too long is refused, and nothing is cut', async () => {
  const id = await submitted(newsroom, 'nell');
  const named = (what: { revision: number }, name: string) => () =>
    nameRevision(newsroom.as('nell'), id, what, name);
  await expectNothingWritten(named({ revision: 1 }, ' \n '), 'text_missing');
  await expectNothingWritten(named({ revision: 1 }, 'long '.repeat(17)), 'revision_name_too_long');
  await expectNothingWritten(named({ revision: 9 }, 'Ninth'), 'revision_unknown');
  done(await types(newsroom.as('tom'), id, 'Typed since.'));
  const stale = () => nameRevision(newsroom.as('nell'), id, { textVersion: 1 }, 'What I saw');
  await expectNothingWritten(stale, 'text_moved_on');
});
