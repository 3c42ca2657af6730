/** Where an invited person may be put, and whether a letter goes out by itself; null for who keeps no house. */
import type { PersonActing } from '@/editorial/act';
import { readsHouse } from '@/editorial/reads-house';
import { sendsLetters } from '@/editorial/sends-letters';
import { allDesks, type DeskName } from '@/storage/desk-list';

export async function readInvitingPlaces(
  by: PersonActing,
): Promise<{ desks: DeskName[]; sendsLetters: boolean } | null> {
  if (!(await readsHouse(by))) return null;
  return { desks: await allDesks(), sendsLetters: sendsLetters() };
}
