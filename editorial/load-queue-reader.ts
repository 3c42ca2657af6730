/** Whoever reads a list, with the desks of the house and what of them this person sees. */
import type { Actor } from '@/domain/person';
import { queueSight, type QueueSight } from '@/domain/queue-sight';
import type { PersonActing } from '@/editorial/act';
import { loadActor } from '@/storage/actors';
import { database } from '@/storage/client';
import { allDesks, type DeskName } from '@/storage/desk-list';

export type QueueReader = { actor: Actor; desks: DeskName[]; sight: QueueSight };

export async function loadQueueReader(by: PersonActing): Promise<QueueReader> {
  const [actor, desks] = await Promise.all([loadActor(database(), by.personId), allDesks()]);
  const deskIds = desks.map((desk) => desk.id);
  return { actor, desks, sight: queueSight(actor, deskIds, by.now) };
}
