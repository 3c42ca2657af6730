/** The database of the newsroom that serves the tests, for what no screen does yet. */
import { useDatabase, database } from '@/storage/client';
import { dataFolder } from '@/storage/environment';
import { readRun } from '@/storage/run-file';

export function houseDatabase() {
  const url = readRun(dataFolder())?.databaseUrl;
  if (!url) throw new Error(`nobody serves ${dataFolder()}`);
  useDatabase(url);
  return database();
}
