/** Shows a private draft to its desk, without submitting it. */
import { act, type PersonActing } from '@/editorial/act';
import { carryOut } from '@/editorial/carry-out';

export function handIn(by: PersonActing, articleId: string) {
  return act(async (tx) => {
    await carryOut(tx, by, articleId, { type: 'hand_in' });
  });
}
