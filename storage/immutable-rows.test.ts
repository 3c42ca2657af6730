import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askToErase, confirmErasure } from '@/editorial/erase-text';
import { nameRevision } from '@/editorial/name-revision';
import { published, submitted } from '@/editorial/test-articles';
import { done, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { database } from '@/storage/client';

let newsroom: TestNewsroom;
let live: string;
let waiting: string;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  live = await published(newsroom, 'nell', 'edith');
  done(await nameRevision(newsroom.as('nell'), live, { revision: 1 }, 'As published'));
  waiting = await submitted(newsroom, 'tom');
  const other = await submitted(newsroom, 'nell');
  done(await askToErase(newsroom.as('vera'), other, [1], 'a source'));
  done(await confirmErasure(newsroom.as('ada'), other));
  await database()
    .$executeRaw`INSERT INTO seal (number, at, heads, previous_hash, hash) VALUES (1, now(), '{}', '', ${'0'.repeat(64)})`;
});
afterAll(() => newsroom.close());

const appendOnly = [
  'revision',
  'revision_name',
  'revision_text',
  'submission',
  'signature',
  'publication',
  'activity',
  'seal',
  'erasure',
];
const column: Record<string, string> = {
  revision: 'number',
  revision_name: 'name',
  revision_text: 'revision_id',
  submission: 'person_id',
  signature: 'own_words',
  publication: 'reason',
  activity: 'act',
  seal: 'hash',
  erasure: 'reason',
};

function run(sql: string): Promise<number> {
  return database().$executeRawUnsafe(sql);
}

async function whole(table: string): Promise<unknown> {
  return database().$queryRawUnsafe(
    `SELECT count(*)::int AS count, md5(string_agg(t::text, '' ORDER BY t::text)) AS hash FROM ${table} t`,
  );
}

describe.each(appendOnly)('rows of %s', (table) => {
  it.each([
    `UPDATE ${table} SET ${column[table]} = ${column[table]}`,
    `DELETE FROM ${table}`,
    `TRUNCATE ${table} CASCADE`,
  ])('are not touched by %s', async (sql) => {
    const before = await whole(table);
    expect(before).not.toMatchObject([{ count: 0 }]);
    await expect(run(sql)).rejects.toThrow(/append-only/);
    expect(await whole(table)).toEqual(before);
  });
});

describe('a text', () => {
  it('is blanked only under an erasure of its own article that two people agreed on', async () => {
    const [erasure] = await database().erasure.findMany();
    const [text] = await database().revision.findMany({ where: { articleId: live } });
    await expect(
      run(
        `UPDATE revision_text SET text = NULL, authors = NULL, erasure_id = '${erasure?.id}' WHERE revision_id = '${text?.id}'`,
      ),
    ).rejects.toThrow(/append-only/);
    const blank = await database().revisionText.findMany({ where: { erasureId: erasure?.id ?? '' } });
    expect(blank).toMatchObject([{ text: null, authors: null }]);
    await expect(
      run(
        `UPDATE revision_text SET text = 'x', authors = 'x', erasure_id = NULL WHERE revision_id = '${blank[0]?.revisionId}'`,
      ),
    ).rejects.toThrow(/append-only/);
  });
});

describe('nothing is live', () => {
  it('without a publication of exactly that revision', async () => {
    const [revision] = await database().revision.findMany({ where: { articleId: waiting } });
    const goLive = `UPDATE article SET standing = 'live', live_revision_id = '${revision?.id}', first_published_at = now(), last_published_at = now() WHERE id = '${waiting}'`;
    await expect(run(goLive)).rejects.toThrow(/cannot go live/);
    const publication = `INSERT INTO publication (article_id, revision_id, basis, person_id, at) SELECT '${waiting}', '${revision?.id}', 'signed', id, now() FROM person WHERE name = 'edith'`;
    await expect(
      database().$transaction([
        database().$executeRawUnsafe(publication),
        database().$executeRawUnsafe(goLive),
      ]),
    ).rejects.toThrow(/cannot go live/);
  });

  it('on the revision of another article', async () => {
    const [revision] = await database().revision.findMany({ where: { articleId: waiting } });
    await expect(
      run(`UPDATE article SET live_revision_id = '${revision?.id}' WHERE id = '${live}'`),
    ).rejects.toThrow(/cannot go live|article_live_own/);
  });

  it('by a signature of whoever submitted the revision', async () => {
    const sql = `INSERT INTO signature (id, revision_id, person_id, kind, weight, own_words, changed_words, at)
      SELECT 's', r.id, p.id, 'read', 'full', 0, 1, now() FROM revision r, person p WHERE r.article_id = '${waiting}' AND p.name = 'tom'`;
    await expect(run(sql)).rejects.toThrow(/submitted a revision cannot sign/);
  });

  it('under an address that belonged to another article', async () => {
    for (const change of [`article_id = '${waiting}'`, 'public_since = NULL', `slug = 'other'`])
      await expect(run(`UPDATE address SET ${change} WHERE article_id = '${live}'`)).rejects.toThrow(
        /stays with its article/,
      );
    await expect(run(`DELETE FROM address WHERE article_id = '${live}'`)).rejects.toThrow(
      /stays with its article/,
    );
  });
});
