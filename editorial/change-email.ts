/**
 * Gives a person another address to sign in with. Sign-ins go on, they are the person's; links that were sent to the
 * address before open nothing any more, because whoever reads it now need not be that person.
 */
import { emailRefusal } from '@/domain/directory';
import { act, refused, type PersonActing } from '@/editorial/act';
import { requireAdministrator } from '@/editorial/require-administrator';
import { requirePerson } from '@/editorial/require-person';
import { recordNewsroomActivity } from '@/storage/activities';
import { closeInvitations } from '@/storage/invitations';
import { emailIsTaken } from '@/storage/people';
import { saveEmail } from '@/storage/person-changes';

export function changeEmail(by: PersonActing, personId: string, wanted: string) {
  return act(async (tx) => {
    await requireAdministrator(tx, by);
    const { name, email: before } = await requirePerson(tx, personId, by.now);
    const email = wanted.trim().toLowerCase();
    const invalid = emailRefusal(email);
    if (invalid) refused(invalid);
    if (email === before) return { name, email };
    if (await emailIsTaken(tx, email)) refused({ code: 'email_taken', values: { email } });
    await saveEmail(tx, personId, email);
    await closeInvitations(tx, personId, undefined, by.now);
    await recordNewsroomActivity(tx, by, {
      act: 'change_email',
      detail: { person: personId, email, before, toThemselves: personId === by.personId || undefined },
    });
    return { name, email };
  });
}
