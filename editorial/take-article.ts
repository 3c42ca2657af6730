/** Takes a submitted article: one person has it at a time. */
import { act, type PersonActing } from '@/editorial/act';
import { carryOut } from '@/editorial/carry-out';

export function takeArticle(by: PersonActing, articleId: string) {
  return act(async (tx) => {
    await carryOut(tx, by, articleId, { type: 'take' });
  });
}
