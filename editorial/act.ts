/**
 * The frame of every verb: one transaction, in which a refusal undoes all that the verb has written so far. Inside a
 * verb a refusal travels as an exception, because only an exception rolls a transaction back; outside it is a value.
 */
import type { Refusal } from '@/domain/refusal';
import { ok, refuse, type Result } from '@/domain/result';
import type { Doer } from '@/storage/activities';
import type { Transaction } from '@/storage/client';
import { write } from '@/storage/write';

/** Someone with an account who acts, through which door, and when. */
export type PersonActing = Doer & { personId: string };

class Refused extends Error {
  constructor(readonly refusals: Refusal[]) {
    super(refusals.map((refusal) => refusal.code).join(', '));
  }
}

/** Undoes the verb's transaction and makes these its answer. */
export function refused(...refusals: Refusal[]): never {
  throw new Refused(refusals);
}

/** The value of a result inside a verb; its refusals become the verb's. */
export function accepted<T>(result: Result<T, Refusal>): T {
  return result.ok ? result.value : refused(...result.refusals);
}

export async function act<T>(work: (tx: Transaction) => Promise<T>): Promise<Result<T, Refusal>> {
  try {
    return ok(await write(work));
  } catch (error) {
    if (error instanceof Refused) return refuse(...error.refusals);
    throw error;
  }
}
