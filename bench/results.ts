/** Where figures are kept: for programs in bench/results.json, for people in the table of the README. */
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { isReached, type Figure } from '@/bench/figure';

const from = '<!-- figures of npm run bench -->';
const to = '<!-- end of figures -->';

export function keepResults(figures: readonly Figure[]): void {
  const machine = { cpu: os.cpus()[0]?.model ?? 'unknown', cores: os.cpus().length, node: process.version };
  const kept = { at: new Date().toISOString().slice(0, 10), machine, figures };
  writeFileSync('bench/results.json', JSON.stringify(kept, null, 2) + '\n');
  const readme = readFileSync('README.md', 'utf8');
  const [start, end] = [readme.indexOf(from), readme.indexOf(to)];
  if (start < 0 || end < 0) throw new Error('README.md has no place for the figures');
  writeFileSync(
    'README.md',
    `${readme.slice(0, start + from.length)}\n\n${tableOf(figures)}\n\n${readme.slice(end)}`,
  );
}

export function lineOf(figure: Figure): string {
  return `${isReached(figure) ? ' ' : '!'} ${figure.name}: ${valueOf(figure)}${figure.budget ? ` (budget ${budgetOf(figure)})` : ''}`;
}

function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => `| ${figure.name} | ${valueOf(figure)} | ${budgetOf(figure)} |`);
  return ['| figure | measured | budget |', '|---|---|---|', ...rows].join('\n');
}

const valueOf = ({ value, unit }: Figure) =>
  `${value.toLocaleString('en')}${unit && unit !== '/s' ? ' ' : ''}${unit}`;

function budgetOf({ budget, unit }: Figure): string {
  if (!budget) return '';
  return 'atLeast' in budget ? `≥ ${budget.atLeast} ${unit}` : `≤ ${budget.atMost} ${unit}`;
}
