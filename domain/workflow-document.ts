/** The workflow as a page for people, `docs/workflow.md`: written from the table, so that it cannot be older than it. */
import { stages, standings } from './article';
import { commandTypes, rights, workflow } from './workflow';
import { arrowsOf, stageMoves, standingMoves } from './workflow-moves';

const head = `# The workflow

Written by \`scripts/write-workflow-doc.ts\` from \`domain/workflow.ts\`; do not edit it here. What is not in the table is
refused. A command has more conditions than its row shows: who may sign is in \`domain/signing.ts\`, what stands against
publication in \`domain/publication-refusals.ts\` and \`domain/publishing-checks.ts\`.`;

/** The same bytes for the same table, so that a check can compare. */
export function describeWorkflow(): string {
  const sections = [
    head,
    '## Commands',
    table(['command', 'stages', 'public status', 'right'], commandTypes.map(row)),
    '## Rights',
    table(
      ['right', 'who has it'],
      Object.entries(rights).map(([right, who]) => [code(right), who]),
    ),
    'The editor-in-chief and whoever is on duty are editors of every desk. A disabled account and a membership that has ended give nothing.',
    '## Where the text is',
    'Publishing does not move the stage, and typing voids no signature: an approved text that is edited is a draft again, its approved revision stays approved.',
    diagram(stages[0], arrowsOf(stageMoves)),
    '## What the public has',
    diagram(standings[0], arrowsOf(standingMoves)),
  ];
  return `${sections.join('\n\n')}\n`;
}

function row(type: (typeof commandTypes)[number]): string[] {
  const rule = workflow[type];
  return [code(type), named(rule.stages, stages), named(rule.standings, standings), code(rule.right)];
}

function named(places: readonly string[], all: readonly string[]): string {
  return places.length === all.length ? 'any' : places.map(code).join(', ');
}

function code(word: string): string {
  return `\`${word}\``;
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = titles.map((title, x) =>
    Math.max(title.length, ...rows.map((cells) => (cells[x] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, x) => cell.padEnd(widths[x] ?? 0)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [line(titles), rule, ...rows.map(line)].join('\n');
}

type Arrow = { command: string; from: string; to: string; note?: string | undefined };

function diagram(start: string, arrows: readonly Arrow[]): string {
  const lines = arrows.map(
    ({ command, from, to, note }) => `  ${from} --> ${to}: ${command}${note ? ` (${note})` : ''}`,
  );
  return ['```mermaid', 'stateDiagram-v2', `  [*] --> ${start}`, ...lines, '```'].join('\n');
}
