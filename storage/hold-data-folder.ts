import { setTimeout as pause } from 'node:timers/promises';
import { claimDataFolder, readRun } from '@/storage/run-file';
import { StartRefusal } from '@/storage/start-refusal';

const patience = 60_000;

/** Takes a data folder for an instance, after the command that may be using it; refused while an instance has it. */
export async function holdDataFolder(dataFolder: string): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await pause(100)) {
    if (claimDataFolder(dataFolder, 'front door', new Date())) return;
    const run = readRun(dataFolder);
    if (run?.holder === 'front door') {
      const where = run.port ? ` on http://localhost:${run.port}` : '';
      throw new StartRefusal(
        `Another Stet (process ${run.pid}${where}) is using ${dataFolder}: stop it first, or set STET_DATA.`,
      );
    }
  }
  throw new StartRefusal(
    `A command (process ${readRun(dataFolder)?.pid}) is using ${dataFolder}: start again when it is done.`,
  );
}
