import { setTimeout as pause } from 'node:timers/promises';
import { startEmbeddedServer } from '@/storage/embedded-server';
import { migrate } from '@/storage/migrate';
import { reachDatabase } from '@/storage/reach-database';
import { claimDataFolder, readRun, releaseDataFolder } from '@/storage/run-file';
import { StartRefusal } from '@/storage/start-refusal';

export type OpenDatabase = { url: string; close(): Promise<void> };
type Settings = { databaseUrl?: string | undefined; dataFolder: string };
type Options = { beforeFirstChange?: (url: string) => Promise<void> };

const patience = 60_000;

/**
 * The database for one command: that of DATABASE_URL, else the running instance's, else the embedded one, which
 * is started for the command and stopped by `close`. A command waits for another that has started it.
 */
export async function openDatabase(settings: Settings, options: Options = {}): Promise<OpenDatabase> {
  if (settings.databaseUrl) {
    await reachDatabase(settings.databaseUrl);
    await bringUpToDate(settings.databaseUrl, options);
    return { url: settings.databaseUrl, close: () => Promise.resolve() };
  }
  const { dataFolder } = settings;
  for (const end = Date.now() + patience; Date.now() < end; await pause(100)) {
    const url = readRun(dataFolder)?.databaseUrl;
    if (url) return { url, close: () => Promise.resolve() };
    if (claimDataFolder(dataFolder, 'command', new Date())) return start(dataFolder, options);
  }
  throw new StartRefusal(
    `Another process (${readRun(dataFolder)?.pid}) holds ${dataFolder}: try again when it is done.`,
  );
}

async function start(dataFolder: string, options: Options): Promise<OpenDatabase> {
  try {
    const server = await startEmbeddedServer(dataFolder);
    const close = async () => {
      await server.stop();
      releaseDataFolder(dataFolder);
    };
    try {
      await bringUpToDate(server.url, options);
      return { url: server.url, close };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    releaseDataFolder(dataFolder);
    throw error;
  }
}

function bringUpToDate(url: string, { beforeFirstChange }: Options) {
  return migrate(url, beforeFirstChange ? { beforeFirstChange: () => beforeFirstChange(url) } : {});
}
