/** Gives a submitted article to another editor of its desk. */
import { isEditorOf } from '@/domain/rights';
import { act, refused, type PersonActing } from '@/editorial/act';
import { carryOutLocked, lock } from '@/editorial/carry-out';
import { requireOpen } from '@/editorial/require-open';
import { findActorByEmail } from '@/storage/actors';
import { deskIdOf } from '@/storage/article-stories';

export function handOver(by: PersonActing, articleId: string, toEmail: string) {
  return act(async (tx) => {
    await lock(tx, articleId, 'article');
    await requireOpen(tx, by, articleId, 'hand_over');
    const to = await findActorByEmail(tx, toEmail);
    if (!to) refused({ code: 'person_unknown', values: { email: toEmail } });
    const isEditor = isEditorOf(to, await deskIdOf(tx, articleId), by.now);
    await carryOutLocked(tx, by, articleId, { type: 'hand_over', to: { id: to.id, isEditor } });
    return { to: to.name };
  });
}
