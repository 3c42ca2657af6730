/** Drops an article that was never published. */
import { act, type PersonActing } from '@/editorial/act';
import { carryOut } from '@/editorial/carry-out';

export function spikeArticle(by: PersonActing, articleId: string, reason: string) {
  return act(async (tx) => {
    await carryOut(tx, by, articleId, { type: 'spike', reason });
  });
}
