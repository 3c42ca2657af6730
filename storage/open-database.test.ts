import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { occupantsOf } from '@/storage/occupants';
import { openDatabase } from '@/storage/open-database';
import { claimDataFolder, completeRun, readRun, releaseDataFolder } from '@/storage/run-file';
import { createTestDatabase } from '@/storage/test-database';

let dataFolder: string;
beforeEach(() => (dataFolder = mkdtempSync(path.join(os.tmpdir(), 'stet-open-'))));
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }));

const now = new Date('2026-11-24T06:00:00Z');

test('a command uses the database of the running instance and leaves it running', async () => {
  const database = await createTestDatabase();
  claimDataFolder(dataFolder, 'front door', now);
  completeRun(dataFolder, { port: 3000, databaseUrl: database.url });
  const opened = await openDatabase({ dataFolder });
  expect(opened.url).toBe(database.url);
  await opened.close();
  expect(readRun(dataFolder)).not.toBeNull();
  releaseDataFolder(dataFolder);
  await database.drop();
});

test('where nothing runs it starts the embedded one, ready for use, and the next command waits for its end', async () => {
  const first = await openDatabase({ dataFolder });
  expect(await occupantsOf(first.url)).toBe('nobody');
  const second = openDatabase({ dataFolder });
  expect(await Promise.race([second.then(() => 'open'), occupantsOf(first.url)])).toBe('nobody');
  await first.close();
  await (await second).close();
  expect(readRun(dataFolder)).toBeNull();
});

test('a database that does not answer is named without its password', async () => {
  const databaseUrl = 'postgresql://u:hidden@127.0.0.1:9/x';
  const refused = await openDatabase({ dataFolder, databaseUrl }).catch((error: Error) => error.message);
  expect(refused).toBe(
    'The database of DATABASE_URL (127.0.0.1:9/x) cannot be reached: nothing listens there.',
  );
});
