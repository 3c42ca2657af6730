import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { startEmbeddedServer } from '@/storage/embedded-server';
import { migrate } from '@/storage/migrate';

export type TestCluster = { url: string; stop(): Promise<void> };

/** What makes a database that may be lost quick; never for a newsroom. */
const forgetful = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
};

/** One database server for a test run, in a folder of its own, with the migrated database that tests copy. */
export async function startTestCluster(): Promise<TestCluster> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-test-'));
  const server = await startEmbeddedServer(folder, forgetful);
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await migrate(server.url);
    await sealTemplate(server.url);
    return { url: server.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A database that somebody is connected to cannot be copied, so nobody may connect to the template. */
async function sealTemplate(url: string) {
  const client = new Client({ connectionString: url.replace(/\/stet$/, '/postgres') });
  await client.connect();
  await client.query('alter database stet with is_template true allow_connections false');
  await client.end();
}
