import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

export type TestDatabase = { url: string; drop(): Promise<void> };

/** Where the test run's set-up leaves the address of its cluster for the workers. */
export const testClusterVariable = 'STET_TEST_CLUSTER';

/** A migrated, empty database for one test file: tests drop databases, never rows. */
export async function createTestDatabase(cluster = process.env[testClusterVariable]): Promise<TestDatabase> {
  if (!cluster) throw new Error('No test cluster: run this test by vitest.');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const address = (database: string) => Object.assign(new URL(cluster), { pathname: `/${database}` }).href;
  const ask = async (command: string) => {
    const client = new Client({ connectionString: address('postgres') });
    await client.connect();
    await client.query(command).finally(() => client.end());
  };
  await ask(`create database ${name} template stet`);
  return { url: address(name), drop: () => ask(`drop database if exists ${name} with (force)`) };
}
