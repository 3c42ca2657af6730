/** A newsroom of its own for a test file of the command line, and the ways to call it there. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { answerCall, type Printed } from '@/stet/answer-call';
import type { Surroundings } from '@/stet/environment';
import { setUpPaper } from '@/stet/test-paper';
import { closeDatabase, database, useDatabase } from '@/storage/client';
import { createTestDatabase, type TestDatabase } from '@/storage/test-database';

export const edith = '--as edith@test.example';
export const nell = '--as nell@test.example';
/** Where the call comes from, and what it names; another one for each file. */
export let folder = '';

let test: TestDatabase;
let around: Surroundings;
let minute = 0;

/** Call it once in a test file, before its tests. */
export function openNewsroom() {
  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'stet-call-'));
    test = await createTestDatabase();
    useDatabase(test.url);
    await setUpPaper();
    await closeDatabase();
    const base = { language: 'en', password: undefined, editorial: 'on', systemUser: 'ada' } as const;
    around = { ...base, databaseUrl: test.url, dataFolder: path.join(folder, 'data'), from: folder };
  });
  afterAll(async () => {
    await test.drop();
    rmSync(folder, { recursive: true, force: true });
  });
}

export function file(name: string, content: string | Buffer): void {
  writeFileSync(path.join(folder, name), content);
}

/** Words as a shell parts them, without quotation marks; each call a minute after the one before. */
export function stet(words: string, other: Partial<Surroundings> = {}): Promise<Printed> {
  const now = new Date(Date.parse('2026-03-02T09:00:00Z') + minute++ * 60_000);
  return answerCall(words.split(' ').filter(Boolean), { ...around, ...other }, now);
}

export async function json<T>(words: string): Promise<T> {
  const printed = await stet(`${words} --json`);
  expect(printed).toMatchObject({ code: 0 });
  return JSON.parse(printed.output.join('\n')) as T;
}

/** The one sentence of a call that must be refused, and must have written nothing. */
export async function refusal(words: string, other: Partial<Surroundings> = {}): Promise<string> {
  const before = await written();
  const { output, errors, code } = await stet(words, other);
  expect({ output, code, written: await written() }).toEqual({ output: [], code: 1, written: before });
  expect(errors).toEqual([expect.stringMatching(/^.+$/)]);
  return errors[0]!;
}

/** What the newsroom's database holds: every act leaves a line in the record. */
export async function written(): Promise<{ acts: number; articles: number; people: number }> {
  useDatabase(test.url);
  const acts = await database().activity.count();
  const articles = await database().article.count();
  const people = await database().person.count();
  await closeDatabase();
  return { acts, articles, people };
}

export const databaseUrl = () => test.url;
