/** Takes a spiked article up again, as the draft it was. */
import { act, type PersonActing } from '@/editorial/act';
import { carryOut } from '@/editorial/carry-out';

export function unspikeArticle(by: PersonActing, articleId: string) {
  return act(async (tx) => {
    await carryOut(tx, by, articleId, { type: 'unspike' });
  });
}
