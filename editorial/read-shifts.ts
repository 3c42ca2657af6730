/** Who is on duty now and later, and who could be; null for whoever gives no shifts. */
import { mayGiveDuty } from '@/domain/administration';
import type { PersonActing } from '@/editorial/act';
import { loadActor } from '@/storage/actors';
import { database } from '@/storage/client';
import { shiftsFrom, type Shift } from '@/storage/duties';
import { allStaff } from '@/storage/staff';

export type Shifts = { shifts: Shift[]; people: { id: string; name: string; email: string }[] };

export async function readShifts(by: PersonActing): Promise<Shifts | null> {
  if (!mayGiveDuty(await loadActor(database(), by.personId))) return null;
  const [shifts, staff] = await Promise.all([shiftsFrom(by.now), allStaff(by.now)]);
  const people = staff
    .filter(({ disabledAt }) => disabledAt === null)
    .map(({ id, name, email }) => ({ id, name, email }));
  return { shifts, people };
}
