/** What a link is still good for; of the person no more than the address that belongs to the password. */
import { invitationRefusals, type InvitationPurpose } from '@/domain/invitation';
import type { Refusal } from '@/domain/refusal';
import { ok, refuse, type Result } from '@/domain/result';
import { findInvitation } from '@/storage/invitations';

export type OpenInvitation = { purpose: InvitationPurpose; email: string; name: string };

export async function readInvitation(token: string, now: Date): Promise<Result<OpenInvitation, Refusal>> {
  const found = await findInvitation(token);
  const refusals = invitationRefusals(found, now);
  if (!found || refusals.length > 0) return refuse(...refusals);
  const { purpose, email, name } = found;
  return ok({ purpose, email, name });
}
