/** Submits the text in progress; cuts a revision where it differs from the last one. */
import { act, type PersonActing } from '@/editorial/act';
import { carryOut } from '@/editorial/carry-out';
import { cutRevision } from '@/storage/cut-revision';
import { recordSubmission } from '@/storage/submissions';

export function submitForReview(by: PersonActing, articleId: string) {
  return act(async (tx) => {
    let revision = 0;
    await carryOut(tx, by, articleId, { type: 'submit' }, async () => {
      const cut = await cutRevision(tx, { articleId, reason: 'submit', personId: by.personId, now: by.now });
      await recordSubmission(tx, cut.id, by.personId, by.now);
      revision = cut.number;
      return { revision: cut.number, cut: cut.record };
    });
    return { revision };
  });
}
