import { keepsHouse } from '@/domain/administration';
import { refused } from '@/editorial/act';
import type { Doer } from '@/storage/activities';
import { loadActor } from '@/storage/actors';
import type { Transaction } from '@/storage/client';

/** Nobody's own acts are those of whoever holds the machine: the command line, and the first set-up. */
export async function requireAdministrator(tx: Transaction, by: Doer): Promise<void> {
  if (by.personId !== null && !keepsHouse(await loadActor(tx, by.personId)))
    refused({ code: 'administrator_needed', values: {} });
}
