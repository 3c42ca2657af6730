import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '@/storage/migrate';
import { listMigrations, prismaFolder } from '@/storage/migrations-folder';
import { createTestDatabase } from '@/storage/test-database';
import type { TestDatabase } from '@/storage/test-database';

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(path.join(os.tmpdir(), 'stet-migrations-'));
  cpSync(path.join(prismaFolder, 'schema.prisma'), path.join(folder, 'schema.prisma'));
  cpSync(path.join(prismaFolder, 'migrations'), path.join(folder, 'migrations'), { recursive: true });
});
afterEach(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

function add(name: string, script: string) {
  mkdirSync(path.join(folder, 'migrations', name), { recursive: true });
  writeFileSync(path.join(folder, 'migrations', name, 'migration.sql'), script);
}

async function has(table: string): Promise<boolean> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ found: string | null }>('select to_regclass($1) as found', [table]);
  await client.end();
  return rows[0]?.found !== null;
}

test('a database that is up to date is left alone', async () => {
  const backups: string[] = [];
  const beforeFirstChange = () => Promise.resolve(void backups.push('made'));
  expect(await migrate(database.url, { folder, beforeFirstChange })).toEqual({ applied: [] });
  expect(backups).toEqual([]);
});

test('a backup comes before the first change of a database in use, and a failed one stops it', async () => {
  add('9000_more', 'CREATE TABLE more ();');
  const failing = () => Promise.reject(new Error('the disk is full'));
  await expect(migrate(database.url, { folder, beforeFirstChange: failing })).rejects.toThrow('disk is full');
  expect(await has('more')).toBe(false);

  const seen: boolean[] = [];
  const beforeFirstChange = async () => void seen.push(await has('more'));
  expect(await migrate(database.url, { folder, beforeFirstChange })).toEqual({ applied: ['9000_more'] });
  expect([seen, await has('more')]).toEqual([[false], true]);
});

test('two instances that start at once migrate one after the other', async () => {
  add('9000_more', 'SELECT pg_sleep(0.2); CREATE TABLE more ();');
  const outcomes = await Promise.all([migrate(database.url, { folder }), migrate(database.url, { folder })]);
  expect(outcomes.flatMap(({ applied }) => applied)).toEqual(['9000_more']);
});

test('functions with semicolons are applied whole', async () => {
  add(
    '9000_function',
    `CREATE FUNCTION twice(n int) RETURNS int AS $$ BEGIN n := n * 2; RETURN n; END $$ LANGUAGE plpgsql;`,
  );
  expect(await migrate(database.url, { folder })).toEqual({ applied: ['9000_function'] });
});

test('a migration that fails leaves nothing, says why, and is tried again once it is mended', async () => {
  add('9000_more', 'CREATE TABLE more (); SELECT 1 / 0;');
  await expect(migrate(database.url, { folder })).rejects.toThrow(/undone.*division by zero/);
  expect(await has('more')).toBe(false);
  add('9000_more', 'CREATE TABLE more ();');
  expect(await migrate(database.url, { folder })).toEqual({ applied: ['9000_more'] });
});

test('a schema that is newer than the code is refused', async () => {
  const newest = listMigrations(folder).at(-1)!.name;
  rmSync(path.join(folder, 'migrations', newest), { recursive: true });
  await expect(migrate(database.url, { folder })).rejects.toThrow(
    `newer than this Stet (it has the migration ${newest})`,
  );
});

test('a migration that was edited after it was applied is refused', async () => {
  add('9000_more', 'CREATE TABLE more ();');
  await migrate(database.url, { folder });
  add('9000_more', 'CREATE TABLE less ();');
  await expect(migrate(database.url, { folder })).rejects.toThrow('edited since');
});

test('every migration of the newsroom can be undone as a whole', () => {
  for (const { name, script } of listMigrations(prismaFolder)) {
    expect([name, /^\s*(begin|commit|rollback|vacuum)\s*;|concurrently/im.test(script)]).toEqual([
      name,
      false,
    ]);
  }
});
