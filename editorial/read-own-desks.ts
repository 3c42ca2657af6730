/** The desks whose lists a person may open. */
import type { PersonActing } from '@/editorial/act';
import { loadQueueReader } from '@/editorial/load-queue-reader';
import type { DeskName } from '@/storage/desk-list';

export async function readOwnDesks(by: PersonActing): Promise<Omit<DeskName, 'id'>[]> {
  const { desks, sight } = await loadQueueReader(by);
  return desks
    .filter((desk) => sight.writesFor.includes(desk.id))
    .map(({ slug, names }) => ({ slug, names }));
}
