/** Seals the heads of all chains, once a day: what is cut off a chain afterwards shows at the next `verify`. */
import { database } from '@/storage/client';
import { lastSealAt, sealHeads } from '@/storage/seals';
import { write } from '@/storage/write';

const day = 24 * 60 * 60 * 1000;

/** Answers the number of the new seal, null where there is nothing to seal yet. */
export async function sealTheDay(now: Date): Promise<number | null> {
  const seal = await write((tx) => sealHeads(tx, now));
  return seal?.number ?? null;
}

/** Whether the last seal is more than a day old, as after a night in which nothing ran. */
export async function isSealDue(now: Date): Promise<boolean> {
  const last = await lastSealAt(database());
  return last === null || now.getTime() - last.getTime() > day;
}
