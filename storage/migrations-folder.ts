import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export type Migration = { name: string; script: string; checksum: string };

/** The folder with schema.prisma and migrations/ that belongs to this code. */
export const prismaFolder = fileURLToPath(new URL('../prisma/', import.meta.url));

/** The migrations that this code knows, oldest first, with the checksums that Prisma keeps. */
export function listMigrations(folder: string): Migration[] {
  const migrations = path.join(folder, 'migrations');
  return readdirSync(migrations, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(migrations, entry.name, 'migration.sql')))
    .map(({ name }) => {
      const script = readFileSync(path.join(migrations, name, 'migration.sql'), 'utf8');
      return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
