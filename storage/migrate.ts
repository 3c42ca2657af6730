import { Client } from 'pg';
import { listMigrations, prismaFolder } from '@/storage/migrations-folder';
import type { Migration } from '@/storage/migrations-folder';
import { StartRefusal } from '@/storage/start-refusal';

type Options = {
  /** Called once before a database that has been in use is changed: the place for a backup. */
  beforeFirstChange?: () => Promise<void>;
  folder?: string;
};
type Row = { migration_name: string; checksum: string };

/** Any number, the same in every Stet: two instances that start at once migrate one after the other. */
const advisoryLock = 7_383_801;

/** Brings a database up to this code. A schema that is newer than the code, or differs from it, is refused. */
export async function migrate(url: string, options: Options = {}): Promise<{ applied: string[] }> {
  const folder = options.folder ?? prismaFolder;
  const migrations = listMigrations(folder);
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [advisoryLock]);
    await forgetBrokenOff(client);
    const rows = await appliedRows(client);
    refuseForeignSchema(rows, migrations);
    const names = new Set(rows.map((row) => row.migration_name));
    if (migrations.every(({ name }) => names.has(name))) return { applied: [] };
    if (rows.length > 0) await options.beforeFirstChange?.();
    return { applied: await apply(url, folder, migrations) };
  } finally {
    // Ends the session and with it the lock.
    await client.end();
  }
}

async function apply(url: string, folder: string, migrations: Migration[]) {
  try {
    // Only when it is needed: the engine takes memory that a start without a migration can do without.
    const { applyMigrations } = await import('@/storage/schema-engine');
    return await applyMigrations(url, folder, migrations);
  } catch (error) {
    throw new StartRefusal(
      `A migration failed and was undone, the database is as it was: ${(error as Error).message}`,
    );
  }
}

/** A migration is one transaction, so what was broken off has left nothing behind and is tried again. */
async function forgetBrokenOff(client: Client) {
  if (!(await hasTable(client))) return;
  await client.query(
    'update _prisma_migrations set rolled_back_at = now() where finished_at is null and rolled_back_at is null',
  );
}

async function appliedRows(client: Client): Promise<Row[]> {
  if (!(await hasTable(client))) return [];
  const { rows } = await client.query<Row>(
    'select migration_name, checksum from _prisma_migrations where rolled_back_at is null',
  );
  return rows;
}

async function hasTable(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ found: string | null }>(
    `select to_regclass('_prisma_migrations') as found`,
  );
  return Boolean(rows[0]?.found);
}

function refuseForeignSchema(rows: Row[], migrations: Migration[]) {
  for (const row of rows) {
    const known = migrations.find(({ name }) => name === row.migration_name);
    if (!known) {
      throw new StartRefusal(
        `The database is newer than this Stet (it has the migration ${row.migration_name}): start the newer version.`,
      );
    }
    if (row.checksum !== known.checksum) {
      throw new StartRefusal(
        `The migration ${row.migration_name} is not the one that was applied to this database: it has been edited since.`,
      );
    }
  }
}
