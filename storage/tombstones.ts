/** What was killed, as files in the data folder: obeyed by every process on it, also while the database is away. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { languages } from '@/domain/language';

const schema = z.object({
  /** The address without its section, `en/the-slug`, or the short one, `s/ID`: an article answers in every section. */
  of: z.string(),
  language: z.enum(languages),
  at: z.string(),
  /** Laid by hand without a database: as whom the operating system knows them. The record does not have it yet. */
  byHand: z.object({ systemUser: z.string() }).nullable(),
});

export type Tombstone = z.infer<typeof schema>;

const folderOf = (dataFolder: string) => path.join(dataFolder, 'press', 'tombstones');

/** What the record does not know of yet lies in a file of its own: a run about the same address takes nothing from it. */
function fileOf(dataFolder: string, { of, byHand }: Pick<Tombstone, 'of' | 'byHand'>): string {
  const name = createHash('sha256').update(of).digest('hex').slice(0, 32);
  return path.join(folderOf(dataFolder), `${name}${byHand ? '.hand' : ''}.json`);
}

export function layTombstone(dataFolder: string, tombstone: Tombstone): void {
  mkdirSync(folderOf(dataFolder), { recursive: true, mode: 0o700 });
  const file = fileOf(dataFolder, tombstone);
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(tombstone) + '\n', { mode: 0o600, flush: true });
  renameSync(`${file}.${process.pid}`, file);
}

export function liftTombstone(dataFolder: string, tombstone: Pick<Tombstone, 'of' | 'byHand'>): void {
  rmSync(fileOf(dataFolder, tombstone), { force: true });
}

/** One that cannot be read is left out. */
export function readTombstones(dataFolder: string): Tombstone[] {
  return names(dataFolder).flatMap((name) => {
    try {
      const text = readFileSync(path.join(folderOf(dataFolder), name), 'utf8');
      return [schema.parse(JSON.parse(text))];
    } catch {
      return [];
    }
  });
}

/** Those that the record does not know of yet. */
export const laidByHand = (dataFolder: string): Tombstone[] =>
  names(dataFolder).some((name) => name.endsWith('.hand.json'))
    ? readTombstones(dataFolder).filter(({ byHand }) => byHand)
    : [];

/** Changes whenever a tombstone is laid or lifted. */
export function tombstonesSign(dataFolder: string): string {
  const at = statSync(folderOf(dataFolder), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return `${at} ${names(dataFolder).length}`;
}

function names(dataFolder: string): string[] {
  try {
    return readdirSync(folderOf(dataFolder)).filter((name) => name.endsWith('.json'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
