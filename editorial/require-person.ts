import { refused } from '@/editorial/act';
import type { Transaction } from '@/storage/client';
import { lockPerson } from '@/storage/person-changes';
import { findStaff, type StaffRow } from '@/storage/staff';

/** The person whom an administrator changes, locked until the transaction ends. */
export async function requirePerson(tx: Transaction, id: string, now: Date): Promise<StaffRow> {
  const person = (await lockPerson(tx, id)) ? await findStaff(tx, id, now) : null;
  return person ?? refused({ code: 'person_gone', values: {} });
}
