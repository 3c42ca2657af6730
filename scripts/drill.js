// npm run drill: kills processes and the database at random points, and stops the database under load.
import { spawn } from 'node:child_process';
import { buildPages } from './build-pages.js';
import { oneAtATime } from './one-at-a-time.js';
import { giveUp, setUp } from './set-up.js';

try {
  await setUp(console.log);
  await oneAtATime(() => buildPages(console.log));
} catch (error) {
  giveUp(error);
}
const drill = spawn(process.execPath, ['--import', 'tsx', 'drill/main.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => drill.kill(signal));
drill.once('exit', (code) => process.exit(code ?? 1));
