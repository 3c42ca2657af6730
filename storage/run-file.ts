import { mkdirSync, readFileSync, renameSync, rmSync, linkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { isLiving, processMark } from '@/storage/living-process';

const runSchema = z.object({
  pid: z.number(),
  mark: z.string(),
  /** The front door serves until it is stopped; a command uses the folder for a moment. */
  holder: z.enum(['front door', 'command']),
  startedAt: z.string(),
  /** Missing until the front door is ready. */
  port: z.number().optional(),
  /** The name that the paper answers to. */
  host: z.string().optional(),
  databaseUrl: z.string().optional(),
});

export type Run = z.infer<typeof runSchema>;

const runFile = (dataFolder: string) => path.join(dataFolder, 'run.json');

/** Who uses this data folder now; null when nobody does, also when the last holder was killed. */
export function readRun(dataFolder: string): Run | null {
  try {
    const run = runSchema.parse(JSON.parse(readFileSync(runFile(dataFolder), 'utf8')));
    return isLiving(run) ? run : null;
  } catch {
    return null;
  }
}

/** Takes the data folder for this process; false when a living process holds it. */
export function claimDataFolder(dataFolder: string, holder: Run['holder'], now: Date): boolean {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  if (readRun(dataFolder) !== null) return false;
  rmSync(runFile(dataFolder), { force: true });
  const draft = writeDraft(dataFolder, { ...self(), holder, startedAt: now.toISOString() });
  try {
    linkSync(draft, runFile(dataFolder));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Tells commands where the paper is served and which database it uses. */
export function completeRun(dataFolder: string, found: { port: number; host?: string; databaseUrl: string }) {
  const run = readRun(dataFolder);
  if (run?.pid !== process.pid) throw new Error(`${runFile(dataFolder)} is not held by this process`);
  renameSync(writeDraft(dataFolder, { ...run, ...found }), runFile(dataFolder));
}

export function releaseDataFolder(dataFolder: string) {
  if (readRun(dataFolder)?.pid === process.pid) rmSync(runFile(dataFolder), { force: true });
}

function self() {
  return { pid: process.pid, mark: processMark(process.pid) ?? '' };
}

function writeDraft(dataFolder: string, run: Run): string {
  const draft = `${runFile(dataFolder)}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(run, null, 2) + '\n', { mode: 0o600 });
  return draft;
}
