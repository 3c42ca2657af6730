/** Signs a person out everywhere. The devices are forgotten too: one of them may have been stolen. */
import { act, type PersonActing } from '@/editorial/act';
import { recordNewsroomActivity } from '@/storage/activities';
import { forgetDevicesOf } from '@/storage/known-devices';
import { closeSessionsOf } from '@/storage/sessions';

export function endAllSessions(by: PersonActing) {
  return act(async (tx) => {
    const sessions = await closeSessionsOf(tx, by.personId, by.now);
    await forgetDevicesOf(tx, by.personId);
    await recordNewsroomActivity(tx, by, { act: 'sign_out_everywhere', detail: { sessions } });
    return { sessions };
  });
}
