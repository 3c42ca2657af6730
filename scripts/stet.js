// npm run stet -- VERB: the command line. Its standard output belongs to the verb alone.
import { spawn } from 'node:child_process';
import { giveUp, setUp } from './set-up.js';

const from = process.cwd();
await setUp(console.error).catch(giveUp);
const verb = spawn(process.execPath, ['--import', 'tsx', 'stet/main.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
  // File names are meant from where the person is, not from the project's folder.
  env: {
    ...process.env,
    INIT_CWD: process.env.INIT_CWD ?? from,
    NEXT_TELEMETRY_DISABLED: '1',
    CHECKPOINT_DISABLE: '1',
  },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => verb.kill(signal));
verb.once('exit', (code) => process.exit(code ?? 1));
