import { Client } from 'pg';
import { expect, test } from 'vitest';
import { createTestDatabase } from '@/storage/test-database';
import { occupantsOf } from '@/storage/occupants';

test('each test has a migrated database of its own', async () => {
  const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  expect(one.url).not.toBe(other.url);
  expect(await occupantsOf(one.url)).toBe('nobody');
  await Promise.all([one.drop(), other.drop()]);
  const client = new Client({ connectionString: one.url });
  await expect(client.connect()).rejects.toThrow('does not exist');
});
