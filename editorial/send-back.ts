/** Gives the text back to its writer, with a note that says why. */
import { act, type PersonActing } from '@/editorial/act';
import { carryOut } from '@/editorial/carry-out';

export function sendBack(by: PersonActing, articleId: string, note: string) {
  return act(async (tx) => {
    await carryOut(tx, by, articleId, { type: 'send_back', note });
  });
}
