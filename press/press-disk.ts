/**
 * Pressed pages on disk, for the next start and for what the memory has no room for. Nobody waits for a page to be written;
 * where the disk fails, pages go on from memory.
 */
import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { copyOfFile, fileOfCopy, type StoredCopy } from '@/press/copy-file';
import { inTurn } from '@/press/in-turn';
import { keepWithin } from '@/press/keep-within';
import { dropJournal, readJournal, writeJournal } from '@/press/run-journal';
import type { Journal, JournalWriter } from '@/press/run-journal';
import type { LastRun, PressRun } from '@/storage/follow-press-runs';

export type PressDisk = {
  /** What an earlier process left; null where its pages are worth nothing before `forget` has said where runs begin. */
  found: Journal | null;
  /** Null where it does not lie there whole. */
  read(path: string): Promise<StoredCopy | null>;
  write(stored: StoredCopy): void;
  /** Written before the runs count as applied: pages that they touch are worthless from then on. */
  note(runs: readonly PressRun[]): void;
  /** What lies there is of another time than the runs that come now. */
  forget(last: LastRun): void;
  state(): 'ok' | 'failing';
  /** Tries again what failed, and makes room. */
  sweep(): void;
  /** When all that waits is written. */
  settled(): Promise<void>;
};

/** More than waits to be written at any time but right after a start: what is left out is written when it is pressed again. */
const waitingAtMost = 2_000;

export function openPressDisk(folder: string, budget: number): PressDisk {
  const found = readJournal(folder);
  let last = found?.last ?? null;
  let journal: JournalWriter | null = null;
  let fault: Error | null = null;
  let waiting = 0;
  const background = inTurn();
  if (found) begin(found);

  function failed(error: Error) {
    if (!fault) console.error(`Pages are not kept on disk any more, and go on from memory: ${error.message}`);
    fault = error;
  }

  function begin(known: Journal) {
    journal?.close();
    last = known.last;
    try {
      journal = writeJournal(folder, known);
      fault = null;
    } catch (error) {
      withoutJournal(error as Error);
    }
  }

  /** What lies here says nothing any more of what a run has touched: the next process must not take it for good. */
  function withoutJournal(error: Error) {
    journal = null;
    failed(error);
    try {
      dropJournal(folder);
    } catch (further) {
      failed(further as Error);
    }
  }

  const beginFrom = (run: LastRun) => begin({ forgotten: run.id, last: run, runs: [] });

  const fileOf = (page: string) => path.join(folder, createHash('sha256').update(page).digest('hex'));

  async function put(stored: StoredCopy) {
    const file = fileOf(stored.path);
    try {
      await writeFile(`${file}.new`, fileOfCopy(stored), { mode: 0o600 });
      await rename(`${file}.new`, file);
      if (journal) fault = null;
    } catch (error) {
      failed(error as Error);
      await rm(`${file}.new`, { force: true }).catch(() => undefined);
    }
  }

  return {
    found,
    async read(page) {
      const file = fileOf(page);
      const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') failed(error);
        return null;
      });
      if (!bytes) return null;
      const stored = copyOfFile(bytes);
      if (stored?.path === page) return stored;
      await rm(file, { force: true }).catch(() => undefined);
      return null;
    },
    write(stored) {
      if (!journal || waiting >= waitingAtMost) return;
      waiting += 1;
      background.add(() => put(stored).finally(() => (waiting -= 1)));
    },
    note(runs) {
      const { id, at = '' } = runs.at(-1)!;
      last = { id, at };
      try {
        journal?.note(runs);
      } catch (error) {
        withoutJournal(error as Error);
      }
    },
    forget: beginFrom,
    state: () => (fault ? 'failing' : 'ok'),
    sweep() {
      if (!journal && last) beginFrom(last);
      background.add(() => keepWithin(folder, budget));
    },
    settled: () => new Promise((resolve) => background.add(resolve)),
  };
}
