/** The desks as an administrator keeps them, with who works there now; null for everybody else. */
import type { DeskFacts } from '@/domain/article';
import type { DeskRole } from '@/domain/person';
import type { PersonActing } from '@/editorial/act';
import { readsHouse } from '@/editorial/reads-house';
import { database } from '@/storage/client';
import { desksWithMembers } from '@/storage/desks';

export type KeptDesk = DeskFacts & {
  members: { id: string; name: string; role: DeskRole; until: Date | null }[];
};

export async function readDesks(by: PersonActing): Promise<KeptDesk[] | null> {
  return (await readsHouse(by)) ? desksWithMembers(database(), by.now) : null;
}
