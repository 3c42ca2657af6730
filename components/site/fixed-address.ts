import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files that the front door serves under `/fixed/` for the pages, and where they come from. */
const fixedFiles = {
  'newsreader-600.woff2': ['@fontsource', 'newsreader', 'files', 'newsreader-latin-600-normal.woff2'],
} as const;

const known = new Map<string, string>();

/**
 * The address of a file that never changes: the hash is that of its bytes, the same that the front door computes,
 * so that it may be kept for a year by whoever fetched it.
 */
export function fixedAddress(name: keyof typeof fixedFiles): string {
  const before = known.get(name);
  if (before) return before;
  const file = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', ...fixedFiles[name]);
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
  const address = `/fixed/${hash}/${name}`;
  known.set(name, address);
  return address;
}
