/** Everything that an administrator may change of a person; null where there is nobody, or it is not theirs to see. */
import type { PerLanguage } from '@/domain/language';
import type { PersonActing } from '@/editorial/act';
import { readsHouse } from '@/editorial/reads-house';
import { sendsLetters } from '@/editorial/sends-letters';
import { database } from '@/storage/client';
import { allDesks } from '@/storage/desk-list';
import { findStaff, latestInvitation, type LatestInvitation, type StaffRow } from '@/storage/staff';

export type PersonPage = {
  person: StaffRow;
  desks: { slug: string; names: PerLanguage<string> }[];
  /** The newest, of somebody who was invited. */
  invitation: LatestInvitation | null;
  sendsLetters: boolean;
};

export async function readPerson(by: PersonActing, id: string): Promise<PersonPage | null> {
  if (!(await readsHouse(by))) return null;
  const person = await findStaff(database(), id, by.now);
  if (!person) return null;
  const [desks, invitation] = await Promise.all([allDesks(), latestInvitation(id)]);
  return { person, desks, invitation, sendsLetters: sendsLetters() };
}
