/**
 * The runs that this instance has applied, on disk: each is written before it counts as applied. A page on disk names the
 * run before which it was pressed, so that a process that is killed at any point, and begun again without a database, still
 * knows which of its pages a run has touched.
 */
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { LastRun, PressRun } from '@/storage/follow-press-runs';

/** `forgotten`: pages from before that run are worthless; nobody knows what has touched them since. */
export type Journal = { forgotten: number; last: LastRun; runs: PressRun[] };

const firstLine = z.object({ forgotten: z.number(), last: z.object({ id: z.number(), at: z.string() }) });
const furtherLine = z.object({ id: z.number(), at: z.string().default(''), tags: z.array(z.string()) });

const longest = 40_000;

export const journalFile = (folder: string) => path.join(folder, 'runs');

/** Null where there is none, or none that can be trusted. */
export function readJournal(folder: string): Journal | null {
  try {
    const [first = '', ...further] = readFileSync(journalFile(folder), 'utf8').split('\n');
    const { forgotten, last } = firstLine.parse(JSON.parse(first));
    // What comes after the last end of a line was cut off in the middle: nobody was told that it is applied.
    const runs = further.slice(0, -1).map((line) => furtherLine.parse(JSON.parse(line)));
    const { id, at } = runs.at(-1) ?? last;
    return { forgotten, last: { id, at }, runs };
  } catch {
    return null;
  }
}

export type JournalWriter = { note(runs: readonly PressRun[]): void; close(): void };

/** Begins the journal anew with what is known, as one act, and goes on with it. */
export function writeJournal(folder: string, { forgotten, last, runs }: Journal): JournalWriter {
  let lines = runs.length;
  let file = begun();
  runs = [];

  function begun(): number {
    const first = JSON.stringify({ forgotten, last });
    const all = [first, ...runs.map((run) => JSON.stringify(run))].map((line) => `${line}\n`).join('');
    writeFileSync(journalFile(folder) + '.new', all, { mode: 0o600 });
    renameSync(journalFile(folder) + '.new', journalFile(folder));
    return openSync(journalFile(folder), 'a');
  }

  return {
    note(more) {
      writeSync(file, more.map((run) => `${JSON.stringify(run)}\n`).join(''));
      lines += more.length;
      if (lines <= longest) return;
      const known = readJournal(folder)!;
      closeSync(file);
      const cut = known.runs.length - longest / 2;
      [forgotten, last, runs] = [known.runs[cut - 1]!.id, known.last, known.runs.slice(cut)];
      lines = runs.length;
      file = begun();
      runs = [];
    },
    close: () => closeSync(file),
  };
}

/** Without its journal a folder's pages are worthless: removing a file works on a full disk too. */
export const dropJournal = (folder: string) => rmSync(journalFile(folder), { force: true });
