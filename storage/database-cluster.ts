import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { databaseBinaries } from '@/storage/database-binaries';
import { StartRefusal } from '@/storage/start-refusal';
import { steppingDown } from '@/storage/stepping-down';

/** The major version that the binaries in package.json make and read. */
const major = '18';

/** The folder of the database's files, made when it is missing. */
export function databaseCluster(dataFolder: string, password: string): string {
  const cluster = path.join(dataFolder, 'database');
  if (existsSync(path.join(cluster, 'PG_VERSION'))) {
    const found = readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
    if (found === major) return cluster;
    throw new StartRefusal(
      `${cluster} was made by PostgreSQL ${found} and this Stet brings ${major}: ` +
        'restore a backup into an empty data folder.',
    );
  }
  // Made aside and moved into place, so that a broken-off first start leaves no half database.
  const draft = path.join(dataFolder, 'database-in-the-making');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  const passwordFile = path.join(draft, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  const files = path.join(draft, 'files');
  mkdirSync(files, { mode: 0o700 });
  const { initdb } = databaseBinaries();
  const { command, options } = steppingDown(draft, initdb);
  const [program, ...before] = command;
  const made = spawnSync(program!, [...before, '-D', files, ...clusterOptions(passwordFile)], {
    ...options,
    encoding: 'utf8',
  });
  if (made.status !== 0) {
    throw new StartRefusal(`The database could not be made in ${dataFolder}: ${lastLine(made.stderr)}`);
  }
  renameSync(files, cluster);
  rmSync(draft, { recursive: true, force: true });
  return cluster;
}

function clusterOptions(passwordFile: string): string[] {
  return [
    '--username=stet',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
  ];
}

function lastLine(text: string | null): string {
  return text?.trim().split('\n').at(-1) ?? 'no word from initdb';
}
