/** Takes a submission back into drafting. */
import { act, type PersonActing } from '@/editorial/act';
import { carryOut } from '@/editorial/carry-out';

export function takeBack(by: PersonActing, articleId: string) {
  return act(async (tx) => {
    await carryOut(tx, by, articleId, { type: 'take_back' });
  });
}
