// The front door: the process that a person starts and stops. It chooses the database, brings it up to date, keeps
// the newsroom process running behind it, and faces the world.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { addressExists } from '@/press/address-exists';
import { buryKilled } from '@/press/bury-killed';
import { closing } from '@/press/closing';
import { databaseAtStart } from '@/press/database-at-start';
import { diskOfInstance } from '@/press/disk-of-instance';
import { doorLimits } from '@/press/door-limits';
import { fixedFiles } from '@/press/fixed-files';
import { frontDoor } from '@/press/front-door';
import { guardHeaders } from '@/press/guard-headers';
import type { Health } from '@/press/health';
import { newsroomScript } from '@/press/house-files';
import { iconFile } from '@/press/icon';
import { closeDoor, listen } from '@/press/listen';
import { newsroomEnvironment } from '@/press/newsroom-environment';
import { watchNewsroom } from '@/press/newsroom-process';
import type { NewsroomProcess } from '@/press/newsroom-process';
import { seedWhenEmpty } from '@/press/seed-when-empty';
import type { PressDisk } from '@/press/press-disk';
import { press as openPress } from '@/press/pressing';
import type { Press } from '@/press/pressing';
import { publicPictures } from '@/press/public-pictures';
import { searchLimits } from '@/press/search-limits';
import { readSettings } from '@/press/settings';
import type { Settings } from '@/press/settings';
import { sheetsOfBuild } from '@/press/style-sheets';
import { backUpBeforeMigration } from '@/storage/backup-before-migration';
import { nameDatabase } from '@/storage/database-url';
import { followPressRuns } from '@/storage/follow-press-runs';
import type { RunFollower } from '@/storage/follow-press-runs';
import { holdDataFolder } from '@/storage/hold-data-folder';
import { watchDatabase } from '@/storage/database-health';
import type { DatabaseWatch } from '@/storage/database-health';
import { migrate } from '@/storage/migrate';
import { openBucket } from '@/storage/open-bucket';
import { publicPicture } from '@/storage/public-picture';
import { closePublicReader } from '@/storage/public-reader';
import { completeRun, releaseDataFolder } from '@/storage/run-file';
import { refuseOtherHouse } from '@/storage/refuse-other-house';
import { markOf, readSecrets } from '@/storage/secrets';
import { StartRefusal } from '@/storage/start-refusal';

/** Heap of the newsroom process in megabytes: more than it needs, and the machine of a small newsroom bears it. */
const newsroomHeap = process.env.STET_DEV ? 2048 : 512;
const aMinute = 60_000;
const halfASecond = 500;
/** Who presses Ctrl-C waits for it; whoever ends a service wants nobody to notice. */
const hurried = { notice: 0, patience: 700 };
const unhurried = { notice: 500, patience: 10_000 };

const pictures = publicPictures({ lookUp: publicPicture });
const house: {
  watch?: DatabaseWatch;
  newsroom?: NewsroomProcess;
  runs?: RunFollower;
  disk?: PressDisk | null;
  /** Since when there was no database to start with. */
  waitsSince?: Date;
} = {};
const open = closing();
let ending = false;
let goodbye: 'long' | 'short' = 'short';

async function start(settings: Settings): Promise<string> {
  const { port, dataFolder, publicUrl } = settings;
  const key = randomBytes(24).toString('hex');
  const agent = new http.Agent({ keepAlive: true, maxFreeSockets: 32 });
  await holdDataFolder(dataFolder);
  open.begun(() => releaseDataFolder(dataFolder));
  const disk = process.env.STET_DEV ? null : diskOfInstance(settings);
  house.disk = disk;
  const newsroomAt = { port: () => house.newsroom?.port() ?? null, agent };
  const guards = guardHeaders(publicUrl);
  const asked = {
    newsroom: newsroomAt,
    asking: {
      host: publicUrl?.host ?? `localhost:${port}`,
      protocol: publicUrl?.protocol === 'https:' ? 'https' : 'http',
      key,
    } as const,
    sheetOf: process.env.STET_DEV ? null : sheetsOfBuild(),
    guards,
  };
  const press = openPress({
    ...asked,
    exists: addressExists,
    applied: () => house.runs?.applied() ?? 0,
    budget: settings.pressMemory,
    disk,
    dataFolder,
  });
  setInterval(() => press.lookForTombstones(), halfASecond).unref();
  const door = frontDoor(
    {
      hosts: { publicUrl, port },
      leaving: () => ending,
      forwarding: {
        key,
        protocol: publicUrl?.protocol === 'https:' ? 'https' : 'http',
        trusts: settings.trusts,
      },
      newsroom: newsroomAt,
      press,
      pictures,
      searching: { ...asked, limits: searchLimits() },
      cutOffSince,
      health,
      guards,
      files: new Map([...fixedFiles(), ...iconFile()]),
      upgrades: settings.mode === 'development',
    },
    doorLimits(settings.clientsCome),
  );
  // Before anything that takes long: a taken port should be said at once. Until all is up the answer is 503.
  await listen(door, port);
  await openBucket(dataFolder);
  // A proxy has others to ask, and an act that was answered so would not be sent to them.
  if (settings.clientsCome === 'by a proxy') await closeDoor(door, hurried);
  const database = await databaseAtStart(settings, disk?.found ? showPages : null);
  open.begun(() => database.stop());
  await migrate(database.url, {
    beforeFirstChange: () => backUpBeforeMigration(database.url, dataFolder, new Date()),
  });
  const watch = watchDatabase(database.url);
  house.watch = watch;
  open.begun(() => watch.close());
  nameDatabase(database.url);
  open.begun(closePublicReader);
  const mark = markOf(readSecrets(dataFolder, settings.secretFile));
  // Where it stands comes first: by that it is named when it does not answer.
  const instance = `${os.hostname()}:${port}/${mark}/${randomBytes(8).toString('hex')}`;
  await followRuns(database.url, press, instance);
  // After it is written down itself: of two that start at once each sees the other.
  await refuseOtherHouse(database.url, mark);
  const environment = newsroomEnvironment(process.env, settings, { databaseUrl: database.url, key });
  const signIn = await seedWhenEmpty(database, environment, open);
  const newsroom = watchNewsroom({
    command: [
      process.execPath,
      `--max-old-space-size=${newsroomHeap}`,
      '--heap-growing-percent=25',
      ...newsroomScript(),
    ],
    environment,
  });
  house.newsroom = newsroom;
  open.begun(() => newsroom.stop());
  // Begun last to be ended first: who is in the middle of something still finds the newsroom and the database.
  open.begun(() =>
    closeDoor(door, goodbye === 'long' && settings.clientsCome === 'by a proxy' ? unhurried : hurried),
  );
  await newsroom.up;
  if (!door.listening) await listen(door, port);
  press.warm();
  completeRun(dataFolder, { port, host: publicUrl?.host ?? `localhost:${port}`, databaseUrl: database.url });
  return signIn;

  /** What lies on disk goes on being read while there is no database to start with. */
  async function showPages() {
    house.waitsSince = new Date();
    press.readDisk();
    if (!door.listening) await listen(door, port);
  }
}

const cutOffSince = () => (house.runs ? house.runs.cutOffSince() : (house.waitsSince ?? null));

/** Pages are kept for as long as it is heard what changes them. */
async function followRuns(databaseUrl: string, press: Press, instance: string) {
  const runs = await followPressRuns(databaseUrl, {
    instance,
    since: house.disk?.found?.last,
    apply(more) {
      press.apply(more);
      pictures.forget(more.flatMap(({ tags }) => tags));
    },
    lost(last) {
      press.forget(last);
      pictures.forgetAll();
    },
  });
  house.runs = runs;
  await buryKilled(press, runs);
  open.begun(() => runs.close());
  press.readDisk();
  setInterval(sweep, aMinute).unref();

  function sweep() {
    press.refresh();
    house.disk?.sweep();
  }
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
    newsroom: ending ? 'stopping' : (newsroom?.state() ?? 'starting'),
    pressRun: runs?.applied() ?? null,
    cutOffSince: cutOffSince()?.toISOString() ?? null,
    disk: house.disk === null && !process.env.STET_DEV ? 'failing' : (house.disk?.state() ?? 'ok'),
    jobs: newsroom?.jobs() ?? 'none',
  };
}

async function stop(code: number): Promise<never> {
  ending = true;
  await open.end();
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    goodbye = signal === 'SIGTERM' ? 'long' : 'short';
    void stop(0);
  });
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
