/** A paper that may be broken: its database with all that a real one has, and two instances on it. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { familyOf, commandOf } from '@/bench/processes';
import { openInstance, type Instance } from '@/e2e/instances/instances';
import { seedNewsroom } from '@/press/seed-newsroom';
import { startEmbeddedServer, type EmbeddedServer } from '@/storage/embedded-server';
import { freePort } from '@/storage/free-port';
import { migrate } from '@/storage/migrate';
import { databaseCluster } from '@/storage/database-cluster';
import { runningPostmaster } from '@/storage/postmaster-file';
import { readSecrets } from '@/storage/secrets';

export type House = {
  databaseUrl: string;
  /** The Host that instances answer to. */
  host: string;
  instances: readonly Instance[];
  newsroomOf(instance: Instance): number | null;
  killDatabase(): void;
  startDatabase(): Promise<void>;
  close(): Promise<void>;
};

export async function openHouse(): Promise<House> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-drill-'));
  const settings = { port: String(await freePort()) };
  let server: EmbeddedServer = await startEmbeddedServer(folder, settings);
  await migrate(server.url);
  await seedNewsroom('prisma/seed.ts', {
    ...process.env,
    DATABASE_URL: server.url,
    STET_DATA: folder,
    STET_DEMO_PASSWORD: 'one-password-for-the-drill',
  }).signIn;
  const host = `localhost:${await freePort()}`;
  const house = {
    databaseUrl: server.url,
    secretFile: path.join(folder, 'secret'),
    publicUrl: `http://${host}`,
  };
  const instances = [await openInstance(house), await openInstance(house)];
  const cluster = databaseCluster(folder, readSecrets(folder).database);
  return {
    databaseUrl: server.url,
    host,
    instances,
    newsroomOf(instance) {
      const door = instance.pid();
      return (door && familyOf(door).find((pid) => commandOf(pid).includes('built/newsroom.js'))) || null;
    },
    killDatabase() {
      process.kill(runningPostmaster(cluster)!.pid, 'SIGKILL');
    },
    async startDatabase() {
      server = await startEmbeddedServer(folder, settings);
    },
    async close() {
      for (const instance of instances) await instance.stop();
      for (const instance of instances) instance.forget();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
