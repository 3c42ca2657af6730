/** The job behind a forgotten password: a letter for whoever has the address and a password, nothing for anybody else. */
import { act } from '@/editorial/act';
import { openInvitation } from '@/editorial/open-invitation';
import { recordNewsroomActivity } from '@/storage/activities';
import { mailSettings } from '@/storage/environment';
import { findCredentials } from '@/storage/people';
import { findStaff } from '@/storage/staff';

export async function openNewPassword(email: string, now: Date): Promise<void> {
  const found = await findCredentials(email);
  // Without a server for letters nobody could be handed the link.
  if (!found?.passwordHash || !mailSettings()) return;
  await act(async (tx) => {
    const person = await findStaff(tx, found.personId, now);
    if (!person || person.disabledAt) return;
    const { id, interfaceLanguage: language } = person;
    const by = { personId: null, channel: 'job', systemUser: 'sign-in', now } as const;
    await openInvitation(tx, by, { id, language }, 'new_password');
    await recordNewsroomActivity(tx, by, { act: 'ask_new_password', detail: { person: id, email } });
  });
}
