import type { Transaction } from '@/storage/client';

/** A text that was taken down does not go out by itself. */
export async function cancelSchedules(tx: Transaction, articleId: string, now: Date): Promise<void> {
  await tx.schedule.updateMany({
    where: { articleId, state: 'waiting' },
    data: { state: 'cancelled', closedAt: now },
  });
}
