import { mayGiveDuty } from '@/domain/administration';
import { refused } from '@/editorial/act';
import type { Doer } from '@/storage/activities';
import { loadActor } from '@/storage/actors';
import type { Transaction } from '@/storage/client';

export async function requireDutyRight(tx: Transaction, by: Doer): Promise<void> {
  if (by.personId !== null && !mayGiveDuty(await loadActor(tx, by.personId)))
    refused({ code: 'duty_right_missing', values: {} });
}
