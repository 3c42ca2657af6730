import { startEmbeddedServer } from '@/storage/embedded-server';
import { reachDatabase } from '@/storage/reach-database';

export type ChosenDatabase = { url: string; kind: 'given' | 'embedded'; stop(): Promise<void> };

/** The database that an instance serves from: that of DATABASE_URL, else the embedded one in its data folder. */
export async function chooseDatabase(
  databaseUrl: string | undefined,
  dataFolder: string,
): Promise<ChosenDatabase> {
  if (databaseUrl) {
    await reachDatabase(databaseUrl);
    return { url: databaseUrl, kind: 'given', stop: () => Promise.resolve() };
  }
  const server = await startEmbeddedServer(dataFolder);
  return { url: server.url, kind: 'embedded', stop: () => server.stop() };
}
