/** A new link for somebody who has not come in; the one before is dead. */
import { act, refused, type PersonActing } from '@/editorial/act';
import { openInvitation } from '@/editorial/open-invitation';
import { requireAdministrator } from '@/editorial/require-administrator';
import { requirePerson } from '@/editorial/require-person';
import { recordNewsroomActivity } from '@/storage/activities';

export function inviteAgain(by: PersonActing, personId: string) {
  return act(async (tx) => {
    await requireAdministrator(tx, by);
    const person = await requirePerson(tx, personId, by.now);
    const { email, name, interfaceLanguage: language } = person;
    if (person.disabledAt) refused({ code: 'person_disabled', values: { email } });
    // Whoever has come in has a password of their own; a link for it is for nobody else's hands.
    if (!person.invited) refused({ code: 'not_invited', values: {} });
    const { link } = await openInvitation(tx, by, { id: personId, language }, 'join');
    await recordNewsroomActivity(tx, by, {
      act: 'invite_again',
      detail: { person: personId, email, byLetter: link === null },
    });
    return { name, email, link };
  });
}
