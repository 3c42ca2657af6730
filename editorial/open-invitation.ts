/** Opens a link for a person, in place of an earlier one of its purpose. */
import { invitationEnd, type InvitationPurpose } from '@/domain/invitation';
import type { Language } from '@/domain/language';
import { invitationLink } from '@/editorial/invitation-link';
import type { Doer } from '@/storage/activities';
import { addJob } from '@/storage/add-job';
import type { Transaction } from '@/storage/client';
import { mailSettings } from '@/storage/environment';
import { closeInvitations, createInvitation, makeToken } from '@/storage/invitations';

/**
 * A letter brings it where there is a server for letters: its job makes the secret, so that none waits in a table. Else
 * the caller gets the link, once.
 */
export async function openInvitation(
  tx: Transaction,
  by: Doer,
  person: { id: string; language: Language },
  purpose: InvitationPurpose,
): Promise<{ link: string | null }> {
  await closeInvitations(tx, person.id, purpose, by.now);
  const byLetter = mailSettings() !== null;
  const invitation = await createInvitation(tx, {
    personId: person.id,
    purpose,
    byLetter,
    createdById: by.personId,
    createdAt: by.now,
    expiresAt: invitationEnd(purpose, by.now),
  });
  if (!byLetter) return { link: invitationLink(await makeToken(tx, invitation), person.language) };
  await addJob(tx, 'letter', { invitation });
  return { link: null };
}
