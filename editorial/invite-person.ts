/** Lets a person in by a link: they choose their own password, which nobody else ever has. */
import type { NewPerson } from '@/domain/directory';
import { act, type PersonActing } from '@/editorial/act';
import { letIn } from '@/editorial/let-in';
import { openInvitation } from '@/editorial/open-invitation';
import { requireAdministrator } from '@/editorial/require-administrator';
import { recordNewsroomActivity } from '@/storage/activities';

export function invitePerson(by: PersonActing, wanted: NewPerson) {
  return act(async (tx) => {
    await requireAdministrator(tx, by);
    const { id, email, name, detail } = await letIn(tx, by, wanted, null);
    const { link } = await openInvitation(tx, by, { id, language: wanted.interfaceLanguage }, 'join');
    await recordNewsroomActivity(tx, by, {
      act: 'invite_person',
      detail: { person: id, ...detail, byLetter: link === null },
    });
    return { id, email, name, link };
  });
}
