// npm run bench: the figures of the paper as it is served, and beside it what they are compared with, in one run.
import { spawn } from 'node:child_process';
import { buildPages } from './build-pages.js';
import { oneAtATime } from './one-at-a-time.js';
import { findBrowser } from './find-browser.js';
import { giveUp, setUp } from './set-up.js';

let browser;
try {
  await setUp(console.log);
  browser = await findBrowser(console.log);
  await oneAtATime(() => buildPages(console.log));
} catch (error) {
  giveUp(error);
}
const bench = spawn(process.execPath, ['--import', 'tsx', 'bench/main.ts', browser], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => bench.kill(signal));
bench.once('exit', (code) => process.exit(code ?? 1));
