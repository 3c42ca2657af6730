import path from 'node:path';
import { backUp } from '@/storage/backup';
import { StartRefusal } from '@/storage/start-refusal';

/** A database that newer code is about to change is kept first; without the backup nothing is changed. */
export async function backUpBeforeMigration(url: string, dataFolder: string, now: Date): Promise<void> {
  const folder = path.join(dataFolder, 'backups', now.toISOString().replace(/[:.]/g, '-'));
  const kept = await backUp(url, dataFolder, folder, now);
  if (!kept.ok) throw new StartRefusal(`The backup before the migration failed in ${folder}.`);
}
