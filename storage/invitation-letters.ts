/** What became of the letters that carry the links. */
import type { InvitationPurpose } from '@/domain/invitation';
import type { Language } from '@/domain/language';
import type { Transaction } from '@/storage/client';

export type LetterToWrite = {
  purpose: InvitationPurpose;
  expiresAt: Date;
  email: string;
  name: string;
  language: Language;
  /** Null where nobody invited: the person asked for it. */
  invitedBy: string | null;
};

/** Null where there is nothing to send any more: it went out, or nobody would be let in by it. */
export async function letterToWrite(tx: Transaction, id: string, now: Date): Promise<LetterToWrite | null> {
  const row = await tx.invitation.findFirst({
    where: {
      id,
      byLetter: true,
      letterSentAt: null,
      usedAt: null,
      withdrawnAt: null,
      expiresAt: { gt: now },
      person: { disabledAt: null },
    },
    include: { person: true, createdBy: { select: { name: true } } },
  });
  if (!row) return null;
  const { purpose, expiresAt, person, createdBy } = row;
  const { email, name, interfaceLanguage: language } = person;
  return { purpose, expiresAt, email, name, language, invitedBy: createdBy?.name ?? null };
}

export async function noteLetterSent(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx.invitation.update({
    where: { id },
    data: { letterSentAt: now, letterFailedAt: null, letterFailure: null },
  });
}

export async function noteLetterFailed(
  tx: Transaction,
  id: string,
  failure: string,
  now: Date,
): Promise<void> {
  await tx.invitation.update({ where: { id }, data: { letterFailedAt: now, letterFailure: failure } });
}
