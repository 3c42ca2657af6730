import { rmSync } from 'node:fs';
import { fingerprint } from './fingerprint.js';
import { isStamped, stamp } from './stamp.js';

const stampFile = 'built/.stet-built';
const sources = [
  ...['server.ts', 'newsroom.ts', 'domain', 'editorial', 'storage', 'press', 'messages', 'package-lock.json'],
  ...['prisma/schema.prisma', 'scripts/build-processes.js'],
];

/**
 * Makes plain JavaScript of the two processes: read as TypeScript, each holds a compiler and every source with its map in
 * memory for as long as it runs. One level deep, so that what a file finds beside its folder is found from here too.
 */
export async function buildProcesses() {
  const state = fingerprint(sources);
  if (isStamped(stampFile, state)) return;
  rmSync('built', { recursive: true, force: true });
  const { build } = await import('esbuild');
  await build({
    entryPoints: ['server.ts', 'newsroom.ts'],
    outdir: 'built',
    bundle: true,
    // What is loaded only when it is needed stays so.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  stamp(stampFile, state);
}
