import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** One broken rule: which, in which file, over which import. */
export type Broken = { rule: string; from: string; to: string };

const cruiser = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const aside = ['node_modules', 'public', 'docs', 'test-results', 'playwright-report'];

/** Runs the floor rules over every own folder below `folder` and tells what is broken. */
export function cruiseFolder(folder: string): Broken[] {
  const places = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && !aside.includes(entry.name))
    .filter((entry) => entry.isDirectory() || /\.(ts|tsx|js|mjs)$/.test(entry.name))
    .map((entry) => entry.name);
  const run = spawnSync(
    process.execPath,
    [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...places],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 },
  );
  // A rule that the cruiser cannot read stops it with one line: that must not pass for "nothing broken".
  if (!run.stdout.startsWith('{')) throw new Error(`dependency-cruiser did not run: ${run.stderr}`);
  const { summary } = JSON.parse(run.stdout) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[]; totalCruised: number };
  };
  if (summary.totalCruised === 0) throw new Error(`dependency-cruiser saw no file in ${folder}`);
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}
