/** The demo paper as `npm start` serves it, on a data folder of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bindTo, commandOf, familyOf } from '@/bench/processes';
import { freePort } from '@/storage/free-port';

export type Paper = {
  url: string;
  port: number;
  password: string;
  pids: { start: number; door: number; newsroom: () => number; all: () => number[] };
  stop(): Promise<void>;
};

/** The front door has a core to itself, as far as the machine has two. */
export const cores = { door: 0, rest: Math.min(1, os.cpus().length - 1) };
const patience = 180_000;

export async function openPaper(settings: Record<string, string> = {}): Promise<Paper> {
  const port = await freePort();
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'stet-bench-'));
  const password = 'one-password-for-the-bench';
  const { DATABASE_URL: _, PUBLIC_URL: __, ...rest } = process.env;
  const start = spawn(process.execPath, ['scripts/start.js'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...rest, PORT: String(port), STET_DATA: dataFolder, STET_DEMO_PASSWORD: password, ...settings },
  });
  process.env.STET_DATA = dataFolder;
  let said = '';
  start.stdout.on('data', (part) => (said += String(part)));
  const ended = new Promise((resolve) => start.once('exit', resolve));
  for (const end = Date.now() + patience; !said.includes('Stet is ready on'); await pause(100)) {
    if (start.exitCode !== null || Date.now() > end) throw new Error(`The paper did not start:\n${said}`);
  }
  const all = () => familyOf(start.pid!);
  const running = (script: string) => all().find((pid) => commandOf(pid).includes(`built/${script}.js`))!;
  const door = running('server');
  bindTo(cores.rest, all());
  bindTo(cores.door, [door]);
  return {
    url: `http://localhost:${port}`,
    port,
    password,
    pids: { start: start.pid!, door, newsroom: () => running('newsroom'), all },
    async stop() {
      start.kill('SIGTERM');
      await ended;
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
