// The front door: the process that a person starts and stops. It chooses the database, brings it up to date, keeps
// the newsroom process running behind it, and faces the world.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { closing } from '@/press/closing';
import type { Closing } from '@/press/closing';
import { fixedFiles } from '@/press/fixed-files';
import { frontDoor } from '@/press/front-door';
import type { Health } from '@/press/health';
import { houseFile, newsroomScript } from '@/press/house-files';
import { iconFile } from '@/press/icon';
import { closeDoor, listen } from '@/press/listen';
import { newsroomEnvironment } from '@/press/newsroom-environment';
import { watchNewsroom } from '@/press/newsroom-process';
import type { NewsroomProcess } from '@/press/newsroom-process';
import { seedNewsroom } from '@/press/seed-newsroom';
import { addressExists } from '@/press/address-exists';
import { press as openPress } from '@/press/pressing';
import type { Press } from '@/press/pressing';
import { readSettings } from '@/press/settings';
import type { Settings } from '@/press/settings';
import { sheetsOfBuild } from '@/press/style-sheets';
import { backUpBeforeMigration } from '@/storage/backup-before-migration';
import { chooseDatabase } from '@/storage/choose-database';
import type { ChosenDatabase } from '@/storage/choose-database';
import { nameDatabase } from '@/storage/database-url';
import { followPressRuns } from '@/storage/follow-press-runs';
import type { RunFollower } from '@/storage/follow-press-runs';
import { holdDataFolder } from '@/storage/hold-data-folder';
import { watchDatabase } from '@/storage/database-health';
import type { DatabaseWatch } from '@/storage/database-health';
import { emptyDatabase } from '@/storage/empty-database';
import { migrate } from '@/storage/migrate';
import { occupantsOf } from '@/storage/occupants';
import { closePublicReader } from '@/storage/public-reader';
import { completeRun, releaseDataFolder } from '@/storage/run-file';
import { StartRefusal } from '@/storage/start-refusal';

/** Heap of the newsroom process in megabytes: more than it needs, and the machine of a small newsroom bears it. */
const newsroomHeap = process.env.STET_DEV ? 2048 : 512;
const aMinute = 60_000;

const house: { watch?: DatabaseWatch; newsroom?: NewsroomProcess; runs?: RunFollower } = {};
const open = closing();

async function start(settings: Settings): Promise<string> {
  const { port, dataFolder, publicUrl } = settings;
  const key = randomBytes(24).toString('hex');
  const agent = new http.Agent({ keepAlive: true, maxFreeSockets: 32 });
  const newsroomAt = { port: () => house.newsroom?.port() ?? null, agent };
  const press = openPress({
    newsroom: newsroomAt,
    asking: {
      host: publicUrl?.host ?? `localhost:${port}`,
      protocol: publicUrl?.protocol === 'https:' ? 'https' : 'http',
      key,
    },
    exists: addressExists,
    applied: () => house.runs?.applied() ?? 0,
    sheetOf: process.env.STET_DEV ? null : sheetsOfBuild(),
    budget: settings.pressMemory,
  });
  const door = frontDoor({
    hosts: { publicUrl, port },
    forwarding: {
      key,
      protocol: publicUrl?.protocol === 'https:' ? 'https' : 'http',
      trusts: settings.trusts,
    },
    newsroom: newsroomAt,
    press,
    cutOffSince: () => house.runs?.cutOffSince() ?? null,
    health,
    files: new Map([...fixedFiles(), ...iconFile()]),
  });
  await holdDataFolder(dataFolder);
  open.begun(() => releaseDataFolder(dataFolder));
  // Before anything that takes long: a taken port should be said at once. Until all is up the answer is 503.
  await listen(door, port);
  const database = await chooseDatabase(settings.databaseUrl, dataFolder);
  open.begun(() => database.stop());
  await migrate(database.url, {
    beforeFirstChange: () => backUpBeforeMigration(database.url, dataFolder, new Date()),
  });
  const watch = watchDatabase(database.url);
  house.watch = watch;
  open.begun(() => watch.close());
  await followRuns(database.url, press);
  const environment = newsroomEnvironment(process.env, settings, { databaseUrl: database.url, key });
  const signIn = await seedWhenEmpty(database, environment, open);
  const newsroom = watchNewsroom({
    command: [process.execPath, `--max-old-space-size=${newsroomHeap}`, ...newsroomScript()],
    environment,
  });
  house.newsroom = newsroom;
  open.begun(() => newsroom.stop());
  // Begun last to be ended first: who is in the middle of something still finds the newsroom and the database.
  open.begun(() => closeDoor(door));
  await newsroom.up;
  completeRun(dataFolder, { port, databaseUrl: database.url });
  return signIn;
}

/** Pages are kept for as long as it is heard what changes them. */
async function followRuns(databaseUrl: string, press: Press) {
  nameDatabase(databaseUrl);
  open.begun(closePublicReader);
  const instance = randomBytes(8).toString('hex');
  const runs = await followPressRuns(databaseUrl, { instance, apply: (more) => press.apply(more) });
  house.runs = runs;
  open.begun(() => runs.close());
  setInterval(() => press.refresh(), aMinute).unref();
}

async function seedWhenEmpty(
  { url, kind }: ChosenDatabase,
  environment: NodeJS.ProcessEnv,
  { begun }: Closing,
) {
  const script = houseFile('prisma/seed.ts');
  if (kind === 'given' || !existsSync(script)) return '';
  const occupants = await occupantsOf(url);
  if (occupants === 'people') return '';
  if (occupants === 'moving_in') {
    await emptyDatabase(url);
    await migrate(url);
  }
  console.log('Setting up the demo newsroom …');
  const seeding = seedNewsroom(script, environment);
  begun(() => seeding.stop());
  return seeding.signIn;
}

/** Who starts the demo newsroom again has not the first start's words before them any more. */
function demoHint({ dataFolder, databaseUrl }: Settings): string {
  const file = path.join(dataFolder, 'demo-password');
  return !databaseUrl && existsSync(file) ? `; the demo people's password is in ${file}` : '';
}

async function health(): Promise<Health> {
  const { newsroom, watch, runs } = house;
  const database = (await watch?.check()) ?? 'down';
  return {
    database,
    newsroom: newsroom?.state() ?? 'starting',
    pressRun: runs?.applied() ?? null,
    cutOffSince: runs?.cutOffSince()?.toISOString() ?? null,
    jobs: newsroom?.jobs() ?? 'none',
  };
}

let ending = false;

async function stop(code: number): Promise<never> {
  ending = true;
  await open.end();
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
// Started by a script that has died: nobody is left to stop this process.
process.on('disconnect', () => void stop(0));

try {
  const settings = readSettings(process.env);
  const signIn = await start(settings);
  const address = settings.publicUrl?.origin ?? `http://localhost:${settings.port}`;
  console.log(`Stet is ready on http://localhost:${settings.port}`);
  console.log(signIn || `Sign in at ${address}/sign-in${demoHint(settings)}`);
} catch (error) {
  // Told to stop while it was starting, it fails because what it needs is gone: no news to anybody.
  if (!ending) console.error(error instanceof StartRefusal ? error.message : error);
  await stop(1);
}
