/** How long the queues are, counted no further than somebody would read: a long one costs what one page does. */
import { queueNames, type QueueName } from '@/domain/queue';
import type { QueueSight } from '@/domain/queue-sight';
import { queuePage } from '@/storage/queue-pages';
import { waitingRequests } from '@/storage/waiting-requests';

export async function countQueues(
  sight: QueueSight,
  now: Date,
  upTo: number,
): Promise<Record<QueueName, number>> {
  const query = { sight, narrowing: {}, after: null, count: upTo, now };
  const counts = await Promise.all(
    queueNames.map(async (queue) => {
      const [lines, requests] = await Promise.all([queuePage(queue, query), waitingRequests(queue, query)]);
      return [queue, Math.min(lines.length + requests.length, upTo)] as const;
    }),
  );
  return Object.fromEntries(counts) as Record<QueueName, number>;
}
