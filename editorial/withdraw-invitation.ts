/** Takes an invitation back: the link is dead and the account closed, so that no other door lets the person in. */
import { act, refused, type PersonActing } from '@/editorial/act';
import { requireAdministrator } from '@/editorial/require-administrator';
import { requirePerson } from '@/editorial/require-person';
import { recordNewsroomActivity } from '@/storage/activities';
import { closeInvitations } from '@/storage/invitations';
import { saveDisabled } from '@/storage/person-changes';

export function withdrawInvitation(by: PersonActing, personId: string) {
  return act(async (tx) => {
    await requireAdministrator(tx, by);
    const { email, name, invited, disabledAt } = await requirePerson(tx, personId, by.now);
    if (!invited || disabledAt) refused({ code: 'not_invited', values: {} });
    await closeInvitations(tx, personId, undefined, by.now);
    await saveDisabled(tx, personId, by.now);
    await recordNewsroomActivity(tx, by, { act: 'withdraw_invitation', detail: { person: personId, email } });
    return { name };
  });
}
