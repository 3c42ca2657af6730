import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { processMark } from '@/storage/living-process';
import { claimDataFolder, completeRun, readRun, releaseDataFolder } from '@/storage/run-file';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'stet-run-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = new Date('2026-11-24T06:00:00Z');
const file = () => path.join(folder, 'run.json');

test('a data folder has one holder at a time', () => {
  expect(claimDataFolder(folder, 'front door', now)).toBe(true);
  expect(claimDataFolder(folder, 'command', now)).toBe(false);
  releaseDataFolder(folder);
  expect(readRun(folder)).toBeNull();
  expect(claimDataFolder(folder, 'command', now)).toBe(true);
});

test('commands find port and database of the instance, and nobody else does', () => {
  claimDataFolder(folder, 'front door', now);
  completeRun(folder, { port: 3000, databaseUrl: 'postgresql://x' });
  expect(readRun(folder)).toMatchObject({ pid: process.pid, port: 3000, databaseUrl: 'postgresql://x' });
  expect(statSync(file()).mode & 0o777).toBe(0o600);
});

test('a holder that was killed holds nothing, also when its number was given again', async () => {
  claimDataFolder(folder, 'front door', now);
  const run = JSON.parse(readFileSync(file(), 'utf8')) as object;
  writeFileSync(file(), JSON.stringify({ ...run, mark: 'of another life' }));
  expect(readRun(folder)).toBeNull();

  const other = spawn('sleep', ['60']);
  writeFileSync(file(), JSON.stringify({ ...run, pid: other.pid, mark: processMark(other.pid!) }));
  expect(readRun(folder)).toMatchObject({ pid: other.pid });
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(readRun(folder)).toBeNull();
  expect(claimDataFolder(folder, 'front door', now)).toBe(true);
});
