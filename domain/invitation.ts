/** A link that lets a person choose a password: it works once, and for a while. */
import type { Refusal } from './refusal';

export const invitationPurposes = ['join', 'new_password'] as const;
export type InvitationPurpose = (typeof invitationPurposes)[number];

const hour = 60 * 60_000;
/** A colleague may be away for some days; a forgotten password is wanted now. */
const lasts: Record<InvitationPurpose, number> = { join: 7 * 24 * hour, new_password: hour };

export function invitationEnd(purpose: InvitationPurpose, now: Date): Date {
  return new Date(now.getTime() + lasts[purpose]);
}

export type InvitationFacts = {
  usedAt: Date | null;
  withdrawnAt: Date | null;
  expiresAt: Date;
  /** The account that it leads to was closed. */
  disabled: boolean;
};

/** Null means that nobody has this link. The sentences name nobody: whoever holds a dead link learns nothing of people. */
export function invitationRefusals(invitation: InvitationFacts | null, now: Date): Refusal[] {
  if (!invitation) return [{ code: 'invitation_unknown', values: {} }];
  if (invitation.usedAt) return [{ code: 'invitation_used', values: {} }];
  if (invitation.withdrawnAt || invitation.disabled || invitation.expiresAt <= now)
    return [{ code: 'invitation_over', values: {} }];
  return [];
}
