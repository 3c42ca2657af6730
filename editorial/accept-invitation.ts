/** Chooses a password by a link. It signs nobody in: the door then asks for what it asks everybody. */
import { passwordRefusals } from '@/domain/chosen-password';
import { invitationRefusals } from '@/domain/invitation';
import type { Refusal } from '@/domain/refusal';
import { refuse, type Result } from '@/domain/result';
import { act, refused } from '@/editorial/act';
import { hashPassword } from '@/editorial/hash-password';
import { recordNewsroomActivity, type Doer } from '@/storage/activities';
import { closeInvitations, findInvitation, spendInvitation } from '@/storage/invitations';
import { forgetDevicesOf } from '@/storage/known-devices';
import { savePassword } from '@/storage/person-changes';
import { closeSessionsOf } from '@/storage/sessions';

export async function acceptInvitation(
  by: Omit<Doer, 'personId'>,
  token: string,
  password: string,
): Promise<Result<{ email: string }, Refusal>> {
  const found = await findInvitation(token);
  const refusals = invitationRefusals(found, by.now);
  if (!found || refusals.length > 0) return refuse(...refusals);
  const weak = passwordRefusals(password, found.email);
  if (weak.length > 0) return refuse(...weak);
  // Takes its time, which no transaction should wait for.
  const passwordHash = await hashPassword(password);
  return act(async (tx) => {
    const { id, personId, purpose, email } = found;
    // Somebody may have been quicker, with this link or with the account.
    if (!(await spendInvitation(tx, id, by.now))) refused({ code: 'invitation_used', values: {} });
    await savePassword(tx, personId, passwordHash);
    // What was open under the old password, or by another link, ends with it.
    await closeInvitations(tx, personId, undefined, by.now);
    await forgetDevicesOf(tx, personId);
    const sessions = await closeSessionsOf(tx, personId, by.now);
    await recordNewsroomActivity(
      tx,
      { ...by, personId },
      { act: 'accept_invitation', detail: { purpose, sessions } },
    );
    return { email };
  });
}
