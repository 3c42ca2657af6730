/** Closes an account: every sign-in of it ends, no link leads in any more, and nothing that was done is undone. */
import { leavingHouseRefusals } from '@/domain/administration';
import { act, refused, type PersonActing } from '@/editorial/act';
import { requireAdministrator } from '@/editorial/require-administrator';
import { requirePerson } from '@/editorial/require-person';
import { recordNewsroomActivity } from '@/storage/activities';
import { closeInvitations } from '@/storage/invitations';
import { forgetDevicesOf } from '@/storage/known-devices';
import { lockAdministrators, saveDisabled } from '@/storage/person-changes';
import { closeSessionsOf } from '@/storage/sessions';

export function disablePerson(by: PersonActing, personId: string) {
  return act(async (tx) => {
    const administrators = await lockAdministrators(tx);
    await requireAdministrator(tx, by);
    const { email, name, disabledAt } = await requirePerson(tx, personId, by.now);
    const refusals = leavingHouseRefusals(personId, administrators);
    if (refusals.length > 0) refused(...refusals);
    if (disabledAt) return { name };
    await saveDisabled(tx, personId, by.now);
    await closeInvitations(tx, personId, undefined, by.now);
    await forgetDevicesOf(tx, personId);
    const sessions = await closeSessionsOf(tx, personId, by.now);
    await recordNewsroomActivity(tx, by, {
      act: 'disable_person',
      detail: { person: personId, email, sessions },
    });
    return { name };
  });
}
