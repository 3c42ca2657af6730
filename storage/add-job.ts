import type { Transaction } from '@/storage/client';

/** With the pauses that the runner makes, about a week. */
const attempts = 40;

/** Leaves work to be done after the transaction, and only if it commits. The runner has made its tables at its start. */
export async function addJob(tx: Transaction, task: string, payload: Record<string, string>): Promise<void> {
  await tx.$executeRaw`SELECT graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json, max_attempts := ${attempts})`;
}
