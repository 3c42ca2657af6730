import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { backUp } from '@/storage/backup';
import { restore } from '@/storage/restore';
import { rewindSchema } from '@/storage/rewind-schema';
import { createTestDatabase, type TestDatabase } from '@/storage/test-database';

const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-older-'));
const kept = path.join(folder, 'kept');
const databases: TestDatabase[] = [];

async function aDatabase() {
  const made = await createTestDatabase();
  databases.push(made);
  return made.url;
}

async function ask(url: string, question: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ answer: unknown }>(question);
  await client.end();
  return rows[0]?.answer;
}

afterAll(async () => {
  for (const made of databases) await made.drop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a backup of another version', () => {
  it('comes back in a newer one, carried on by the migrations since', async () => {
    const old = await aDatabase();
    await rewindSchema(old, ['0001_newsroom', '0002_guards']);
    await ask(
      old,
      `insert into person (id, email, name, created_at) values ('p', 'vera@test.example', 'Vera', now())`,
    );
    expect(await ask(old, `select to_regclass('public_site.article') as answer`)).toBeNull();
    expect(await backUp(old, folder, kept, new Date())).toMatchObject({ ok: true });
    const url = await aDatabase();
    expect(await restore(url, folder, kept)).toMatchObject({ ok: true });
    expect(await ask(url, `select name as answer from person`)).toBe('Vera');
    expect(await ask(url, `select to_regclass('public_site.article')::text as answer`)).toBe(
      'public_site.article',
    );
    expect(await ask(url, `select count(*)::int as answer from article`)).toBe(0);
  });

  it('that is newer than this code is refused, and nothing is written', async () => {
    const file = path.join(kept, 'manifest.json');
    const manifest = readFileSync(file, 'utf8').replace('0002_guards', '0099_tomorrow');
    writeFileSync(file, manifest);
    writeFileSync(path.join(kept, 'manifest.sha256'), createHash('sha256').update(manifest).digest('hex'));
    const url = await aDatabase();
    expect(await restore(url, folder, kept)).toEqual({
      ok: false,
      refusals: [{ code: 'database_newer', values: { migration: '0099_tomorrow' } }],
    });
    expect(await ask(url, `select count(*)::int as answer from person`)).toBe(0);
  });
});
