import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forgetInstance, noteInstance } from '@/storage/note-instance';
import { refuseOtherHouse } from '@/storage/refuse-other-house';
import { createTestDatabase, type TestDatabase } from '@/storage/test-database';

let place: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  place = await createTestDatabase();
  pool = new pg.Pool({ connectionString: place.url, max: 1 });
});
afterAll(async () => {
  await pool.end();
  await place.drop();
});

test('instances with one secret serve together', async () => {
  await noteInstance(pool, 'here:3001/aaa/1', 0);
  await noteInstance(pool, 'here:3002/aaa/1', 0);
  await expect(refuseOtherHouse(place.url, 'aaa')).resolves.toBeUndefined();
});

test('an instance with another secret is refused while one of the house lives', async () => {
  await expect(refuseOtherHouse(place.url, 'bbb')).rejects.toThrow('STET_SECRET_FILE');
  await pool.query(`UPDATE press.instance SET seen_at = now() - interval '4 seconds'`);
  await expect(refuseOtherHouse(place.url, 'bbb')).resolves.toBeUndefined();
  for (const id of ['here:3001/aaa/1', 'here:3002/aaa/1']) await forgetInstance(pool, id);
});
