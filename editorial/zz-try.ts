import { setTimeout as pause } from 'node:timers/promises';
import { startJobs } from '@/editorial/start-jobs';
import { sealTheDay } from '@/editorial/seal-the-day';
import { setUpPaper } from '@/stet/test-paper';
import { database, closeDatabase } from '@/storage/client';
process.noDeprecation = true;
await setUpPaper(); await sealTheDay(new Date());
const times: number[] = [];
for (let i = 0; i < 40; i++) {
  const before = await database().seal.count();
  const jobs = await startJobs();
  await pause(i % 20);
  await database().$executeRaw`SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE application_name = 'stet jobs'`;
  await database().$executeRaw`SELECT graphile_worker.add_job('seal')`;
  const t = Date.now();
  while ((await database().seal.count()) <= before && Date.now() - t < 25000) await pause(20);
  times.push(Date.now() - t);
  await jobs.stop();
}
console.log(times.join(' '));
await closeDatabase();
