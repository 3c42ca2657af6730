import type { QueueName } from '@/domain/queue';
import type { PersonActing } from '@/editorial/act';
import { loadQueueReader } from '@/editorial/load-queue-reader';
import { countQueues } from '@/storage/queue-counts';

/** A screen that says "100+" need not know how many more. */
export const countedUpTo = 101;

export async function readQueueCounts(by: PersonActing): Promise<Record<QueueName, number>> {
  const { sight } = await loadQueueReader(by);
  return countQueues(sight, by.now, countedUpTo);
}
