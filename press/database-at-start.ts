import { setTimeout as pause } from 'node:timers/promises';
import type { Settings } from '@/press/settings';
import { chooseDatabase, type ChosenDatabase } from '@/storage/choose-database';
import { StartRefusal } from '@/storage/start-refusal';

/** A given database that does not answer ends the start, unless there are pages to be shown meanwhile, until it does. */
export async function databaseAtStart(
  { databaseUrl, dataFolder }: Settings,
  showPages: (() => Promise<void>) | null,
): Promise<ChosenDatabase> {
  for (let isShown = false; ; await pause(1_000)) {
    try {
      return await chooseDatabase(databaseUrl, dataFolder);
    } catch (error) {
      if (!(error instanceof StartRefusal) || !databaseUrl || !showPages) throw error;
      if (isShown) continue;
      isShown = true;
      console.error(
        `${error.message} Readers get the pages that lie here, and the start goes on when it answers.`,
      );
      await showPages();
    }
  }
}
