/** Whether somebody may see how the house is kept. What they may not see is, for them, not there. */
import { keepsHouse } from '@/domain/administration';
import type { PersonActing } from '@/editorial/act';
import { loadActor } from '@/storage/actors';
import { database } from '@/storage/client';

export async function readsHouse(by: PersonActing): Promise<boolean> {
  return keepsHouse(await loadActor(database(), by.personId));
}
