import { buildProcesses } from './build-processes.js';
import { fingerprint } from './fingerprint.js';
import { runQuietly } from './run-quietly.js';
import { isStamped, stamp } from './stamp.js';

const stampFile = '.next/.stet-built';
const sources = [
  ...['app', 'components', 'domain', 'editorial', 'storage', 'messages', 'public'],
  ...['next.config.js', 'postcss.config.js', 'postcss.config.mjs', 'proxy.ts', 'instrumentation.ts'],
  ...['package-lock.json', 'tsconfig.json', 'prisma/schema.prisma'],
];

/** Builds the two processes, and screens and pages with Next, when what they are made of has changed. */
export async function buildPages(tell) {
  await buildProcesses();
  const state = fingerprint(sources);
  if (isStamped(stampFile, state)) return;
  tell('Building the pages …');
  await runQuietly(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    environment: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1' },
  });
  stamp(stampFile, state);
}
