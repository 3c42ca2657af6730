/** Signs a revision. An approval belongs to the revision that it names, and is never deleted. */
import type { SignatureDecision } from '@/domain/signing';
import { act, refused, type PersonActing } from '@/editorial/act';
import { carryOutLocked, lock } from '@/editorial/carry-out';
import { requireOpen } from '@/editorial/require-open';
import type { Transaction } from '@/storage/client';
import { cutRevision } from '@/storage/cut-revision';
import { loadWorkingCopy } from '@/storage/working-copies';

/** Either a revision by its number, or the text that the approver's screen showed, by its version. */
export type WhatIsSigned = { revision: number } | { textVersion: number };

/** `signature` is null where the person's earlier signature under the same revision was opened again. */
export type Approved = { revision: number; signature: SignatureDecision | null };

export function approveRevision(by: PersonActing, articleId: string, what: WhatIsSigned) {
  return act(async (tx) => {
    await lock(tx, articleId, 'article');
    return approveLocked(tx, by, articleId, what);
  });
}

export async function approveLocked(
  tx: Transaction,
  by: PersonActing,
  articleId: string,
  what: WhatIsSigned,
): Promise<Approved> {
  const shown =
    'revision' in what
      ? { revision: what.revision, record: null }
      : await cutShown(tx, by, articleId, what.textVersion, 'approve');
  const carried = await carryOutLocked(
    tx,
    by,
    articleId,
    { type: 'approve', revision: shown.revision },
    async () => ({ cut: shown.record }),
  );
  return { revision: shown.revision, signature: carried.decision.signature ?? null };
}

/** The commands that make a revision of what a screen showed, by the reason that the revision keeps. */
const cutting = {
  approve: 'approve',
  one_signature: 'publish_on_one_signature',
  name: 'name_revision',
} as const;

/** The text that a screen showed as a revision; refused where somebody typed since. A refusal later undoes the cut. */
export async function cutShown(
  tx: Transaction,
  by: PersonActing,
  articleId: string,
  textVersion: number,
  reason: keyof typeof cutting,
) {
  await requireOpen(tx, by, articleId, cutting[reason]);
  const copy = await loadWorkingCopy(tx, articleId);
  if (copy.version !== textVersion) {
    const person = await tx.person.findUniqueOrThrow({
      where: { id: copy.updatedById },
      select: { name: true },
    });
    refused({
      code: 'text_moved_on',
      values: { version: textVersion, current: copy.version, person: person.name },
    });
  }
  const cut = await cutRevision(tx, { articleId, reason, personId: by.personId, now: by.now });
  return { revision: cut.number, record: cut.record };
}
