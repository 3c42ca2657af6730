import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDatabase, database, useDatabase } from '@/storage/client';
import { emptyDatabase } from '@/storage/empty-database';
import { migrate } from '@/storage/migrate';
import { occupantsOf } from '@/storage/occupants';
import { markMovedIn, markMovingIn } from '@/storage/settings';
import { createTestDatabase, type TestDatabase } from '@/storage/test-database';

let house: TestDatabase;

beforeAll(async () => {
  house = await createTestDatabase();
  useDatabase(house.url);
});
afterAll(async () => {
  await closeDatabase();
  await house.drop();
});

const nell = { id: 'nell', email: 'nell@lantern.example', name: 'Nell', createdAt: new Date() };

it('a demo newsroom that was stopped on its way in is not taken for one, and its place can be cleared', async () => {
  expect(await occupantsOf(house.url)).toBe('nobody');
  await markMovingIn();
  await database().person.create({ data: nell });
  expect(await occupantsOf(house.url)).toBe('moving_in');
  await emptyDatabase(house.url);
  await migrate(house.url);
  expect(await occupantsOf(house.url)).toBe('nobody');
  await markMovingIn();
  await database().person.create({ data: nell });
  await markMovedIn();
  expect(await occupantsOf(house.url)).toBe('people');
});
