import { spawn } from 'node:child_process';
import { closeSync, openSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { databaseBinaries } from '@/storage/database-binaries';
import { databaseCluster } from '@/storage/database-cluster';
import { freePort } from '@/storage/free-port';
import { processMark } from '@/storage/living-process';
import { runningPostmaster } from '@/storage/postmaster-file';
import { readSecrets } from '@/storage/secrets';
import { StartRefusal } from '@/storage/start-refusal';
import { steppingDown } from '@/storage/stepping-down';

export type EmbeddedServer = { url: string; stop(): Promise<void> };
type Settings = Record<string, string>;

/** After a crash the server first reads its log, which may take a while. */
const patience = 60_000;
const stragglers = 6000;

class EndedAtStart extends StartRefusal {}

/**
 * Starts the PostgreSQL that npm brought on the files of a data folder, or takes over the one that an instance
 * left running there. `stop` ends it, whoever started it.
 */
export async function startEmbeddedServer(
  dataFolder: string,
  settings: Settings = {},
): Promise<EmbeddedServer> {
  const folder = path.resolve(dataFolder);
  const { database: password } = readSecrets(folder);
  const cluster = databaseCluster(folder, password);
  const began = Date.now();
  const end = began + patience;
  for (;;) {
    const { pid, port } = runningPostmaster(cluster) ?? (await launch(folder, cluster, settings));
    const mark = processMark(pid);
    const url = (name: string) => `postgresql://stet:${password}@127.0.0.1:${port}/${name}`;
    try {
      await makeDatabase(url('postgres'), end, () => mark !== null && processMark(pid) === mark);
      return { url: url('stet'), stop: () => stop(pid, mark) };
    } catch (error) {
      await stop(pid, mark);
      // Sessions of a server that was killed live for a moment longer, and as long no other may start.
      if (!(error instanceof EndedAtStart) || Date.now() > Math.min(end, began + stragglers)) throw error;
      await pause(200);
    }
  }
}

async function launch(folder: string, cluster: string, settings: Settings) {
  const port = Number(settings.port ?? (await freePort()));
  const { command, options } = steppingDown(cluster, databaseBinaries().postgres);
  const [program, ...before] = command;
  const log = openLog(path.join(folder, 'database.log'));
  const server = spawn(program!, [...before, '-D', cluster, ...serverOptions(port, settings)], {
    ...options,
    // A process group of its own: Ctrl-C in a terminal must not stop the database before its users.
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  await new Promise((resolve, reject) => server.once('spawn', resolve).once('error', reject));
  server.unref();
  return { pid: server.pid!, port };
}

function serverOptions(port: number, settings: Settings): string[] {
  const all: Settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function openLog(file: string): number {
  const log = openSync(file, 'a', 0o600);
  if (statSync(file).size > 10_000_000) truncateSync(file);
  return log;
}

/** Waits until the server answers and makes our database once. */
async function makeDatabase(url: string, end: number, lives: () => boolean) {
  for (;;) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    try {
      await client.connect();
      const found = await client.query(`select 1 from pg_database where datname = 'stet'`);
      if (found.rowCount === 0) await client.query('create database stet');
      return;
    } catch (error) {
      const { message, code } = error as { message: string; code?: string };
      if (!lives())
        throw new EndedAtStart(
          'The embedded database ended at its start: see database.log in the data folder.',
        );
      if (Date.now() > end || code === '28P01')
        throw new StartRefusal(`The embedded database does not answer: ${message}`);
    } finally {
      await client.end().catch(() => undefined);
    }
    await pause(40);
  }
}

/** Fast shutdown: sessions are ended, everything is written. After a while the hard way, which loses nothing either. */
async function stop(pid: number, mark: string | null) {
  for (const [signal, wait] of [
    ['SIGINT', 1500],
    ['SIGQUIT', 500],
    ['SIGKILL', 300],
  ] as const) {
    if (processMark(pid) !== mark || mark === null) return;
    process.kill(pid, signal);
    for (const end = Date.now() + wait; Date.now() < end; await pause(15)) {
      if (processMark(pid) !== mark) return;
    }
  }
}
