import type { Actor } from '@/domain/person';
import { queueSight } from '@/domain/queue-sight';
import { isStaffOfAnyDesk } from '@/domain/rights';
import { allDesks } from '@/storage/desk-list';
import type { PictureEyes } from '@/storage/newsroom-pictures';

/** Which pictures this person may see: those of the articles that they may see, and on a desk the library. */
export async function pictureEyes(actor: Actor, now: Date): Promise<PictureEyes> {
  const desks = (await allDesks()).map(({ id }) => id);
  return { sight: queueSight(actor, desks, now), library: isStaffOfAnyDesk(actor, now) };
}
