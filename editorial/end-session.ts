/** Signs a person out in one place, here or elsewhere. */
import { act, refused, type PersonActing } from '@/editorial/act';
import { recordNewsroomActivity } from '@/storage/activities';
import { closeSession } from '@/storage/sessions';

export function endSession(by: PersonActing, sessionId: string) {
  return act(async (tx) => {
    if (!(await closeSession(tx, by.personId, sessionId, by.now)))
      refused({ code: 'session_unknown', values: {} });
    await recordNewsroomActivity(tx, by, { act: 'sign_out' });
  });
}
