/** The newsroom that serves the tests: its command line and its database, as an administrator has them. */
import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { answerCall } from '@/stet/answer-call';
import { surroundings } from '@/stet/environment';
import { useDatabase } from '@/storage/client';
import { databaseUrl } from '@/storage/database-url';

export type Said = { code: number; out: string; err: string };

/** Runs `npm run stet -- …` without npm, in a process of its own, as a person at a shell does. */
export function stetInShell(...words: string[]): Promise<Said> {
  return new Promise((resolve) => {
    const options = { env: process.env, maxBuffer: 10_000_000 };
    execFile(process.execPath, ['--import', 'tsx', 'stet/main.ts', ...words], options, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err: err.trim() });
    });
  });
}

let before: Promise<unknown> = Promise.resolve();

/** The same without a process: a test that only arranges does not wait for one. Each call ends before the next begins. */
export function stet(...words: string[]): Promise<Said> {
  const said = before.then(() => stetInHouse(words));
  before = said.catch(() => undefined);
  return said;
}

async function stetInHouse(words: string[]): Promise<Said> {
  const opened = databaseInUse();
  const { output, errors, code } = await answerCall(words, surroundings(), new Date());
  if (opened !== null) useDatabase(opened);
  return { code, out: output.join('\n'), err: errors.join('\n') };
}

/** The command line closes what it opens, also under a test that looks into the database itself. */
function databaseInUse(): string | null {
  try {
    return databaseUrl();
  } catch {
    return null;
  }
}

/** What a verb prints with --json; throws with its sentence where it refuses. */
export async function stetJson<T>(...words: string[]): Promise<T> {
  const said = await stet(...words, '--json');
  if (said.code !== 0) throw new Error(`stet ${words.join(' ')}: ${said.err}`);
  return JSON.parse(said.out) as T;
}

export function textFile(name: string, text: string): string {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'stet-e2e-')), name);
  writeFileSync(file, text);
  return file;
}
