/** The people of the newsroom, narrowed to those that an administrator looks for; null for everybody else. */
import type { PersonFilter } from '@/domain/person-filter';
import type { PersonActing } from '@/editorial/act';
import { readsHouse } from '@/editorial/reads-house';
import { allStaff, type StaffRow } from '@/storage/staff';

export type ListedStaff = StaffRow & { dutyUntil: Date | null };

export async function readPeople(
  by: PersonActing,
  { show, words }: { show: PersonFilter; words: string },
): Promise<ListedStaff[] | null> {
  if (!(await readsHouse(by))) return null;
  const people = (await allStaff(by.now)).map((person) => ({
    ...person,
    dutyUntil: dutyEnd(person, by.now),
  }));
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
  return people.filter((person) => {
    const known = `${person.name} ${person.email}`.toLowerCase();
    return belongsTo(person, show) && sought.every((word) => known.includes(word));
  });
}

function dutyEnd({ duties, disabledAt }: StaffRow, now: Date): Date | null {
  if (disabledAt) return null;
  return duties.find(({ from, until }) => from <= now && now < until)?.until ?? null;
}

function belongsTo(person: ListedStaff, show: PersonFilter): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'on_duty':
      return person.dutyUntil !== null;
    case 'invited':
      return person.invited && !person.disabledAt;
    case 'disabled':
      return person.disabledAt !== null;
  }
}
