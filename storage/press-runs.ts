/** Every change of what the public sees is one row here, written as the last thing in its transaction. */
import type { Transaction } from '@/storage/client';

/** The lock makes ids commit in order: without it a reader that follows the ids misses a row for good. */
const pressRunLock = 7_377_001;

const recorded = new WeakMap<Transaction, bigint>();

/** The run that the transaction wrote, if it changed anything that readers see. */
export const runOf = (tx: Transaction): bigint | undefined => recorded.get(tx);

export async function recordPressRun(tx: Transaction, tags: readonly string[], now: Date): Promise<void> {
  if (tags.length === 0) return;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${pressRunLock}::bigint)`;
  const run = await tx.pressRun.create({ data: { tags: [...new Set(tags)].sort(), at: now } });
  recorded.set(tx, run.id);
  await tx.$executeRaw`SELECT pg_notify('press_run', ${run.id.toString()})`;
}

/** All but the last of all, by which whoever was away knows the database again. */
export async function removeOldRuns(tx: Transaction, before: Date): Promise<void> {
  await tx.$executeRaw`DELETE FROM press_run WHERE at < ${before} AND id < (SELECT max(id) FROM press_run)`;
}
