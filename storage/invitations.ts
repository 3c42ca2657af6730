/** Links by which people choose a password. The link itself is nowhere here: its hash is. */
import { createHash } from 'node:crypto';
import type { InvitationFacts, InvitationPurpose } from '@/domain/invitation';
import type { Language } from '@/domain/language';
import { database, type Transaction } from '@/storage/client';
import { newId, newSecretId } from '@/storage/new-id';

const open = { usedAt: null, withdrawnAt: null } as const;

export async function createInvitation(
  tx: Transaction,
  invitation: {
    personId: string;
    purpose: InvitationPurpose;
    byLetter: boolean;
    createdById: string | null;
    createdAt: Date;
    expiresAt: Date;
  },
): Promise<string> {
  const id = newId();
  await tx.invitation.create({ data: { id, ...invitation } });
  return id;
}

/** How many there were. */
export async function closeInvitations(
  tx: Transaction,
  personId: string,
  purpose: InvitationPurpose | undefined,
  now: Date,
): Promise<number> {
  const where = { personId, ...open, ...(purpose ? { purpose } : {}) };
  return (await tx.invitation.updateMany({ where, data: { withdrawnAt: now } })).count;
}

/** Makes the secret of the link, in place of an earlier one, and returns it: it cannot be read again. */
export async function makeToken(tx: Transaction, id: string): Promise<string> {
  const token = newSecretId();
  await tx.invitation.update({ where: { id }, data: { tokenHash: hashed(token) } });
  return token;
}

export type FoundInvitation = InvitationFacts & {
  id: string;
  purpose: InvitationPurpose;
  personId: string;
  email: string;
  name: string;
  interfaceLanguage: Language;
};

const withPerson = {
  person: { select: { email: true, name: true, interfaceLanguage: true, disabledAt: true } },
} as const;

export async function findInvitation(token: string): Promise<FoundInvitation | null> {
  const row = await database().invitation.findUnique({
    where: { tokenHash: hashed(token) },
    include: withPerson,
  });
  if (!row) return null;
  const { id, purpose, personId, usedAt, withdrawnAt, expiresAt } = row;
  const { disabledAt, ...person } = row.person;
  return { id, purpose, personId, usedAt, withdrawnAt, expiresAt, disabled: disabledAt !== null, ...person };
}

/** False where somebody else was first, or it was closed meanwhile. */
export async function spendInvitation(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({
    where: { id, ...open, expiresAt: { gt: now }, person: { disabledAt: null } },
    data: { usedAt: now },
  });
  return count > 0;
}

function hashed(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
