import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDatabase, useDatabase } from '@/storage/client';
import { closePublicReader, publicRows } from '@/storage/public-reader';
import { createTestDatabase, type TestDatabase } from '@/storage/test-database';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const session = `SELECT current_user::text AS role, current_setting('search_path') AS path,
  current_setting('default_transaction_read_only') AS only, current_setting('jit') AS jit`;

async function reads(url: string): Promise<object | undefined> {
  useDatabase(url);
  try {
    return (await publicRows(session))[0];
  } finally {
    await closePublicReader();
    await closeDatabase();
  }
}

it.each(['', '?options=-c%20jit%3Doff%20-c%20role%3Dnone', '?application_name=x&options=-cjit%3Doff'])(
  'the public reads as a role that sees nothing but the public views, whatever the address of the database says (%s)',
  async (settings) => {
    const ours = { role: 'stet_reader', path: 'public_site', only: 'on' };
    expect(await reads(test.url + settings)).toMatchObject(settings === '' ? ours : { ...ours, jit: 'off' });
  },
);
