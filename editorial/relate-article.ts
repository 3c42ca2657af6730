/** An editor's picks under an article: furniture, in force at once, without a new revision. */
import { act, accepted, refused, type PersonActing } from '@/editorial/act';
import { furnish } from '@/editorial/furnish';
import { requireSight } from '@/editorial/require-sight';

export function relateArticle(by: PersonActing, articleId: string, otherId: string) {
  return act(async (tx) => {
    if (articleId === otherId) refused({ code: 'related_to_itself', values: {} });
    await furnish(tx, by, articleId, { thing: 'related' }, async (picks) => {
      accepted(await requireSight(tx, by, otherId));
      if (picks.includes(otherId)) refused({ code: 'related_already', values: { id: otherId } });
      return [...picks, otherId];
    });
  });
}

export function unrelateArticle(by: PersonActing, articleId: string, otherId: string) {
  return act(async (tx) => {
    await furnish(tx, by, articleId, { thing: 'related' }, (picks) => {
      if (!picks.includes(otherId)) refused({ code: 'not_related', values: { id: otherId } });
      return picks.filter((id) => id !== otherId);
    });
  });
}

/** One place up or down; at the end of the list it stays where it is. */
export function moveRelated(by: PersonActing, articleId: string, otherId: string, way: 'up' | 'down') {
  return act(async (tx) => {
    await furnish(tx, by, articleId, { thing: 'related' }, (picks) => {
      const from = picks.indexOf(otherId);
      if (from < 0) refused({ code: 'not_related', values: { id: otherId } });
      const to = Math.min(picks.length - 1, Math.max(0, from + (way === 'up' ? -1 : 1)));
      const others = picks.filter((id) => id !== otherId);
      return [...others.slice(0, to), otherId, ...others.slice(to)];
    });
  });
}
