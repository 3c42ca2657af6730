/** Makes an earlier revision the text in progress again, as a new revision: history is kept. */
import { act, refused, type PersonActing } from '@/editorial/act';
import { carryOut } from '@/editorial/carry-out';
import { typeText } from '@/editorial/type-text';
import { cutRevision } from '@/storage/cut-revision';
import { loadRevision } from '@/storage/stored-revisions';

export function restoreRevision(by: PersonActing, articleId: string, number: number) {
  return act(async (tx) => {
    let revision = number;
    await carryOut(tx, by, articleId, { type: 'restore', revision: number }, async ({ article }) => {
      const earlier = await loadRevision(tx, articleId, number);
      if (!earlier)
        refused({ code: 'revision_unknown', values: { revision: number, newest: article.headNumber } });
      const saved = await typeText(tx, by, article, earlier.document);
      if (!saved.changed) return 'no_change';
      const cut = await cutRevision(tx, { articleId, reason: 'restore', personId: by.personId, now: by.now });
      revision = cut.number;
      return { revision: number, cut: cut.record };
    });
    return { revision };
  });
}
