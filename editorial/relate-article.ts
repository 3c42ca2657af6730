/** An editor's picks under an article: furniture, in force at once, without a new revision. */
import { act, accepted, refused, type PersonActing } from '@/editorial/act';
import { carryOut } from '@/editorial/carry-out';
import { requireSight } from '@/editorial/require-sight';
import { addRelatedPick, removeRelatedPick } from '@/storage/related-picks';

export function relateArticle(by: PersonActing, articleId: string, otherId: string) {
  return act(async (tx) => {
    if (articleId === otherId) refused({ code: 'related_to_itself', values: {} });
    await carryOut(tx, by, articleId, { type: 'relate' }, async () => {
      accepted(await requireSight(tx, by, otherId));
      if (!(await addRelatedPick(tx, articleId, otherId)))
        refused({ code: 'related_already', values: { id: otherId } });
      return { related: otherId };
    });
  });
}

export function unrelateArticle(by: PersonActing, articleId: string, otherId: string) {
  return act(async (tx) => {
    await carryOut(tx, by, articleId, { type: 'relate' }, async () => {
      if (!(await removeRelatedPick(tx, articleId, otherId)))
        refused({ code: 'not_related', values: { id: otherId } });
      return { removed: otherId };
    });
  });
}
