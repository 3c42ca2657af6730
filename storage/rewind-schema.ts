import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { migrate } from '@/storage/migrate';
import { prismaFolder } from '@/storage/migrations-folder';

/**
 * Gives an empty database the schema that a backup was made under: an old backup goes into the tables that it knows, and
 * the migrations then carry its rows on as they would have done at their time. The caller has seen that nothing is in it.
 */
export async function rewindSchema(url: string, migrations: readonly string[]): Promise<void> {
  await dropSchemas(url);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-schema-'));
  try {
    for (const name of [
      'schema.prisma',
      'migrations/migration_lock.toml',
      ...migrations.map((name) => `migrations/${name}`),
    ])
      cpSync(path.join(prismaFolder, name), path.join(folder, name), { recursive: true });
    await migrate(url, { folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All that migrations have made; the job runner keeps its own. */
async function dropSchemas(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select nspname as name from pg_namespace
       where nspname !~ '^pg_' and nspname not in ('information_schema', 'graphile_worker')`,
    );
    const drops = rows.map(({ name }) => `drop schema "${name}" cascade`);
    await client.query(['begin', ...drops, 'create schema public', 'commit'].join('; '));
  } finally {
    await client.end();
  }
}
