import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { emptyDatabase } from '@/storage/empty-database';
import { migrate } from '@/storage/migrate';
import { prismaFolder } from '@/storage/migrations-folder';

/**
 * Gives an empty database the schema that a backup was made under: an old backup goes into the tables that it knows, and
 * the migrations then carry its rows on as they would have done at their time. The caller has seen that nothing is in it.
 */
export async function rewindSchema(url: string, migrations: readonly string[]): Promise<void> {
  await emptyDatabase(url);
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
