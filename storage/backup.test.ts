import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveRevision } from '@/editorial/approve-revision';
import { askToErase, confirmErasure } from '@/editorial/erase-text';
import { handIn } from '@/editorial/hand-in';
import { importArticle } from '@/editorial/import-article';
import { publishArticle } from '@/editorial/publish-article';
import { sealTheDay } from '@/editorial/seal-the-day';
import { submitForReview } from '@/editorial/submit-for-review';
import { done, doer, setUpPaper } from '@/stet/test-paper';
import { findActorByEmail } from '@/storage/actors';
import { backUp } from '@/storage/backup';
import { closeDatabase, database, useDatabase } from '@/storage/client';
import { restore } from '@/storage/restore';
import { createTestDatabase, type TestDatabase } from '@/storage/test-database';
import { verifyChains } from '@/storage/verify-chains';

const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-backup-'));
const inside = (name: string) => path.join(folder, name);
const now = new Date('2026-03-02T09:00:00Z');
let source: TestDatabase;
const others: TestDatabase[] = [];

async function by(name: string, minute: number) {
  const person = await findActorByEmail(database(), `${name}@test.example`);
  return { ...doer, personId: person!.id, now: new Date(now.getTime() + minute * 60_000) };
}

async function emptyDatabase() {
  const other = await createTestDatabase();
  others.push(other);
  return other.url;
}

/** Every row of every table, as the database writes it. */
async function everything(url: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows: tables } = await client.query<{ table: string }>(
    `select relname as table from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> '_prisma_migrations' order by 1`,
  );
  const all: Record<string, string[]> = {};
  for (const { table } of tables) {
    const { rows } = await client.query<{ row: string }>(
      `select t::text as row from "${table}" t order by 1`,
    );
    all[table] = rows.map(({ row }) => row);
  }
  await client.end();
  return all;
}

beforeAll(async () => {
  source = await createTestDatabase();
  useDatabase(source.url);
  await setUpPaper();
  const text = 'Ferry “late” — again\n\nThe “night” ferry\twas late.\n\nNobody \\ knows \\N why: it’s fog.';
  const { id } = done(
    await importArticle(await by('nell', 1), { language: 'en', section: 'world', text, format: 'text' }),
  );
  done(await submitForReview(await by('nell', 2), id));
  done(await approveRevision(await by('edith', 3), id, { revision: 1 }));
  done(await publishArticle(await by('edith', 4), id, 1));
  const draft = done(
    await importArticle(await by('nell', 7), {
      language: 'it',
      section: 'world',
      text: 'Una fonte\n\nIl nome di una fonte.',
      format: 'text',
    }),
  );
  done(await handIn(await by('nell', 7), draft.id));
  done(await askToErase(await by('edith', 8), draft.id, [1], 'names a source'));
  done(await confirmErasure(await by('vera', 9), draft.id));
  done({ ok: true, value: await sealTheDay(now) });
  mkdirSync(inside('data/media/0123'), { recursive: true });
  writeFileSync(inside('data/media/0123/480.webp'), Buffer.from([0, 255, 10, 13]));
  done(await backUp(source.url, inside('data'), inside('kept'), now));
}, 60_000);

afterAll(async () => {
  await closeDatabase();
  await source.drop();
  for (const other of others) await other.drop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a backup', () => {
  it('comes back in another database, whole, row for row and picture for picture', async () => {
    const url = await emptyDatabase();
    const restored = done(await restore(url, inside('data-2'), inside('kept')));
    expect(restored.verified.faults).toEqual([]);
    expect(restored.verified.erased).toHaveLength(1);
    expect(await everything(url)).toEqual(await everything(source.url));
    expect(readdirSync(inside('data-2/media/0123'))).toEqual(['480.webp']);
  });

  it('leaves the guards of the database as they were, and numbers go on', async () => {
    const url = await emptyDatabase();
    done(await restore(url, inside('data-3'), inside('kept')));
    const client = new Client({ connectionString: url });
    await client.connect();
    await expect(client.query('delete from activity')).rejects.toThrow('append-only');
    await expect(client.query('delete from revision')).rejects.toThrow('append-only');
    await expect(client.query(`update article set section_id = 'none'`)).rejects.toThrow('foreign key');
    const { rows } = await client.query(
      `select nextval('submission_number_seq')::int as next, max(number)::int as last from submission`,
    );
    expect(rows[0]).toEqual({ next: 2, last: 1 });
    await client.end();
  });

  it('is the same whichever way a server is set to write its dates', async () => {
    const client = new Client({ connectionString: source.url });
    await client.connect();
    const name = new URL(source.url).pathname.slice(1);
    await client.query(`alter database ${name} set datestyle to 'SQL, DMY'`);
    done(await backUp(source.url, inside('data'), inside('kept-dmy'), now));
    expect((await verifyChains(source.url)).faults).toEqual([]);
    await client.query(`alter database ${name} reset datestyle`);
    await client.end();
    const url = await emptyDatabase();
    done(await restore(url, inside('data-8'), inside('kept-dmy')));
    expect(await everything(url)).toEqual(await everything(source.url));
  });

  it('is refused over a newsroom that has people', async () => {
    const before = await everything(source.url);
    const result = await restore(source.url, inside('data'), inside('kept'));
    expect(result).toEqual({ ok: false, refusals: [{ code: 'database_not_empty', values: {} }] });
    expect(await everything(source.url)).toEqual(before);
  });

  it.each(['database/person.copy', 'media/0123/480.webp', 'manifest.json'])(
    'with a damaged %s is told, and nothing is written',
    async (file) => {
      const url = await emptyDatabase();
      const copy = inside(`damaged-${path.basename(file)}`);
      cpSync(inside('kept'), copy, { recursive: true });
      appendFileSync(path.join(copy, file), ' ');
      const result = await restore(url, inside('data-4'), copy);
      expect(result).toEqual({ ok: false, refusals: [{ code: 'backup_damaged', values: { file } }] });
      expect((await everything(url)).person).toEqual([]);
    },
  );

  it('that is none is told', async () => {
    const result = await restore(await emptyDatabase(), inside('data-5'), inside('data'));
    expect(result).toMatchObject({ ok: false, refusals: [{ code: 'backup_missing' }] });
  });

  it('goes into a new or empty folder only', async () => {
    const result = await backUp(source.url, inside('data'), inside('kept'), now);
    expect(result).toMatchObject({ ok: false, refusals: [{ code: 'backup_folder_not_empty' }] });
  });

  it('does not hide what was wrong with the newsroom that it was made of', async () => {
    const url = await emptyDatabase();
    done(await restore(url, inside('data-6'), inside('kept')));
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(
      `set session_replication_role = replica; update activity set act = 'praise' where chain = 'newsroom' and seq = 2`,
    );
    await client.end();
    done(await backUp(url, inside('data-6'), inside('kept-2'), now));
    const again = done(await restore(await emptyDatabase(), inside('data-7'), inside('kept-2')));
    expect(again.verified.faults).toEqual(['newsroom: line 2 (praise) was changed after it was written']);
    expect((await verifyChains(source.url)).faults).toEqual([]);
  });
});
