/**
 * The newsroom as it would be if its proxy were not there: a copy of the very build with the proxy taken out, and a
 * process that no front door stands before. What guards it then is the pages, the actions and the route handlers.
 */
import { spawn } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export type BareNewsroom = { close: () => Promise<void>; said: () => string };

const copied = ['newsroom.ts', 'tsconfig.json', 'next.config.js', 'package.json'];
const own = ['.next', '.git', '.data', ...copied];

/** `environment` as the front door gives it, with the port. */
export async function openBareNewsroom(environment: NodeJS.ProcessEnv): Promise<BareNewsroom> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-bare-newsroom-'));
  const here = process.cwd();
  for (const name of readdirSync(here).filter((name) => !own.includes(name)))
    symlinkSync(path.join(here, name), path.join(folder, name));
  for (const name of copied) copyFileSync(name, path.join(folder, name));
  cpSync('.next', path.join(folder, '.next'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (place) => place !== path.join('.next', 'cache'),
  });
  takeOutProxy(path.join(folder, '.next/server'));
  const newsroom = spawn(process.execPath, ['--import', 'tsx', 'newsroom.ts'], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const said: Buffer[] = [];
  for (const stream of [newsroom.stdout!, newsroom.stderr!])
    stream.on('data', (part: Buffer) => said.push(part));
  const words = () => Buffer.concat(said).toString();
  const ended = new Promise<void>((resolve) => newsroom.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    newsroom.on('message', (told: object) => 'newsroom' in told && resolve());
    newsroom.once('exit', () => reject(new Error(`The bare newsroom did not start:\n${words()}`)));
  });
  return {
    said: words,
    async close() {
      newsroom.disconnect();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function takeOutProxy(server: string): void {
  const file = path.join(server, 'functions-config-manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { functions: Record<string, unknown> };
  if (!manifest.functions['/_middleware']) throw new Error('the proxy is not where it was looked for');
  delete manifest.functions['/_middleware'];
  writeFileSync(file, JSON.stringify(manifest));
  rmSync(path.join(server, 'middleware.js'));
}
