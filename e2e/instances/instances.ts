/** More front doors on the database of the paper that serves the tests, each with a data folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '@/storage/free-port';

export type Instance = {
  port: number;
  /** Told to stop as a service is; settles when it has ended. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Its front door; null while there is none. */
  pid(): number | null;
  /** Throws its data folder away. */
  forget(): void;
};

type House = { databaseUrl: string; secretFile: string; publicUrl: string };

export async function openInstance(house: House): Promise<Instance> {
  const port = await freePort();
  const data = mkdtempSync(path.join(os.tmpdir(), 'stet-instance-'));
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    STET_DATA: data,
    DATABASE_URL: house.databaseUrl,
    STET_SECRET_FILE: house.secretFile,
    PUBLIC_URL: house.publicUrl,
    STET_TRUSTED_PROXIES: '127.0.0.1',
  };
  let door: ChildProcess | null = null;
  const instance: Instance = {
    port,
    pid: () => (door?.exitCode === null && door.signalCode === null ? (door.pid ?? null) : null),
    forget: () => rmSync(data, { recursive: true, force: true }),
    async start() {
      const next = spawn(process.execPath, ['--max-old-space-size=128', 'built/server.js'], {
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        env: environment,
      });
      door = next;
      await ready(next);
    },
    async stop() {
      const last = door;
      door = null;
      if (!last || last.exitCode !== null) return;
      const ended = new Promise((resolve) => last.once('exit', resolve));
      last.kill('SIGTERM');
      await ended;
    },
  };
  await instance.start();
  return instance;
}

function ready(door: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let words = '';
    for (const stream of [door.stdout!, door.stderr!])
      stream.on('data', (part: Buffer) => {
        words += part.toString();
        if (words.includes('Stet is ready on')) resolve();
      });
    door.once('exit', () => reject(new Error(`The instance did not start:\n${words}`)));
  });
}
