import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startJobs } from '@/editorial/start-jobs';
import { isSealDue, sealTheDay } from '@/editorial/seal-the-day';
import { setUpPaper } from '@/stet/test-paper';
import { closeDatabase, database, useDatabase } from '@/storage/client';
import { createTestDatabase, type TestDatabase } from '@/storage/test-database';
import { verifyChains } from '@/storage/verify-chains';

let test: TestDatabase;

beforeAll(async () => {
  test = await createTestDatabase();
  useDatabase(test.url);
});
afterAll(async () => {
  await closeDatabase();
  await test.drop();
});

describe('the daily seal', () => {
  it('waits for the first line of the record', async () => {
    expect(await sealTheDay(new Date())).toBeNull();
  });

  it('is made at the start of the jobs after a night in which nothing ran, and only then', async () => {
    await setUpPaper();
    const sealed = () => database().seal.count();
    const first = await startJobs();
    for (const end = Date.now() + 20_000; (await sealed()) === 0 && Date.now() < end;) await pause(50);
    await first.stop();
    expect(await sealed()).toBe(1);
    expect(await isSealDue(new Date())).toBe(false);
    const second = await startJobs();
    await second.stop();
    expect(await sealed()).toBe(1);
    expect((await verifyChains(test.url)).faults).toEqual([]);
  });

  it('holds only the chains that moved since the one before', async () => {
    expect(await sealTheDay(new Date())).toBe(2);
    const heads = await database().seal.findMany({ orderBy: { number: 'asc' }, select: { heads: true } });
    expect(heads.map((seal) => Object.keys(seal.heads as object))).toEqual([['newsroom'], []]);
  });

  it('goes on after its session in the database was ended', async () => {
    const jobs = await startJobs();
    await database()
      .$executeRaw`SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE application_name = 'stet jobs'`;
    await database().$executeRaw`SELECT graphile_worker.add_job('seal')`;
    for (const end = Date.now() + 25_000; (await database().seal.count()) < 3 && Date.now() < end;)
      await pause(100);
    await jobs.stop();
    expect(await database().seal.count()).toBe(3);
  });
});
