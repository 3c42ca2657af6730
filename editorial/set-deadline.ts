/** When an article is due; null takes the deadline away. */
import { act, refused, type PersonActing } from '@/editorial/act';
import { carryOut } from '@/editorial/carry-out';
import { saveDeadline } from '@/storage/deadlines';

export function setDeadline(by: PersonActing, articleId: string, deadline: Date | null) {
  return act(async (tx) => {
    const unreadable = deadline !== null && Number.isNaN(deadline.getTime());
    if (unreadable) refused({ code: 'deadline_unreadable', values: {} });
    await carryOut(tx, by, articleId, { type: 'set_deadline', deadline }, async () => {
      if (!(await saveDeadline(tx, articleId, deadline))) return 'no_change';
    });
  });
}
