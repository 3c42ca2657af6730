/** The newsroom that serves the tests: its command line and its database, as an administrator has them. */
import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export type Said = { code: number; out: string; err: string };

/** Runs `npm run stet -- …` without npm. */
export function stet(...words: string[]): Promise<Said> {
  return new Promise((resolve) => {
    const options = { env: process.env, maxBuffer: 10_000_000 };
    execFile(process.execPath, ['--import', 'tsx', 'stet/main.ts', ...words], options, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err: err.trim() });
    });
  });
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
