/** Runs the newsroom's jobs: what has its time, and what a verb left to be done after its transaction. */
import { setTimeout as pause } from 'node:timers/promises';
import { Logger, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker';
import { z } from 'zod';
import { indexLiveTexts, isIndexMissing } from '@/editorial/index-live-texts';
import { openNewPassword } from '@/editorial/open-new-password';
import { pressTheHour } from '@/editorial/press-the-hour';
import { isSealDue, sealTheDay } from '@/editorial/seal-the-day';
import { sendInvitationLetter } from '@/editorial/send-invitation-letter';
import { databaseUrl } from '@/storage/database-url';
import { openWorkerPool } from '@/storage/worker-pool';

export type Jobs = { stop(): Promise<void> };

const letter = z.object({ invitation: z.string() });
const forgotten = z.object({ email: z.string() });

const tasks: TaskList = {
  'press-the-hour': () => pressTheHour(new Date()),
  seal: async () => void (await sealTheDay(new Date())),
  'index-live-texts': async () => void (await indexLiveTexts(new Date())),
  letter: (payload) => sendInvitationLetter(letter.parse(payload).invitation, new Date()),
  'new-password': (payload) => openNewPassword(forgotten.parse(payload).email, new Date()),
};

/** In the small hours; a night in which nothing ran is made up for at the start. */
const timetable = [
  { task: 'seal', match: '17 3 * * *', identifier: 'daily-seal', options: { backfillPeriod: 0 } },
  // Each minute makes up for the ones in which nothing ran.
  {
    task: 'press-the-hour',
    match: '* * * * *',
    identifier: 'press-the-hour',
    options: { backfillPeriod: 0 },
  },
];

const logger = new Logger(() => (level, message) => {
  if (level === 'error' || level === 'warning') console.error(`jobs: ${message}`);
});

/** Resolves once jobs are being done. The runner gives up when the database stays away; it is then begun again. */
export async function startJobs(): Promise<Jobs> {
  const pool = openWorkerPool(databaseUrl());
  const stopping = new AbortController();
  let runner: Runner;
  try {
    runner = await begin(pool);
    if (await isIndexMissing()) await runner.addJob('index-live-texts', {}, { jobKey: 'index at start' });
    if (await isSealDue(new Date())) await runner.addJob('seal', {}, { jobKey: 'seal at start' });
  } catch (error) {
    await pool.end();
    throw error;
  }
  const kept = keepRunning();

  async function keepRunning() {
    for (;;) {
      await runner.promise.catch(() => undefined);
      const next = await beginAgain();
      if (!next) return;
      runner = next;
    }
  }

  async function beginAgain(): Promise<Runner | null> {
    while (!stopping.signal.aborted) {
      try {
        return await begin(pool);
      } catch {
        await pause(1000, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
    return null;
  }

  return {
    async stop() {
      stopping.abort();
      await runner.stop().catch(() => undefined);
      await kept;
      await pool.end();
    },
  };
}

type Pool = ReturnType<typeof openWorkerPool>;

/** A runner whose very first question was broken off keeps the failure for good: one that fails twice in a row is replaced. */
async function begin(pool: Pool): Promise<Runner> {
  const runner = await run({
    pgPool: pool,
    concurrency: 1,
    noHandleSignals: true,
    taskList: tasks,
    parsedCronItems: parseCronItems(timetable),
    logger,
  });
  let failures = 0;
  const works = () => void (failures = 0);
  runner.events.on('job:start', works);
  runner.events.on('worker:getJob:empty', works);
  runner.events.on('worker:getJob:error', () => {
    failures += 1;
    if (failures === 2) void runner.stop().catch(() => undefined);
  });
  return runner;
}
