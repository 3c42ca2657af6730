/** Revisions are written once, by an act, and never changed. */
import { authorsAfterCut } from '@/domain/authorship';
import type { RevisionReason } from '@/storage/generated/enums';
import type { Transaction } from '@/storage/client';
import { newId } from '@/storage/new-id';
import { pack } from '@/storage/text-codec';
import { loadWorkingCopy } from '@/storage/working-copies';

/** What an activity row keeps of the revision that its act cut. */
export type CutRecord = { revision: number; textHash: string; authorsHash: string };

type Cut = {
  articleId: string;
  reason: RevisionReason;
  personId: string;
  now: Date;
};

/**
 * Makes the text in progress the next revision. Cuts none where it is already the head revision, byte for byte; `id` and
 * `number` are then the head's.
 */
export async function cutRevision(
  tx: Transaction,
  cut: Cut,
): Promise<{ id: string; number: number; record: CutRecord | null }> {
  const article = await tx.article.findUniqueOrThrow({ where: { id: cut.articleId } });
  const copy = await loadWorkingCopy(tx, cut.articleId);
  const head = await tx.revision.findUnique({
    where: { articleId_number: { articleId: cut.articleId, number: article.headNumber } },
    include: { text: { select: { erasureId: true } } },
  });
  // Words that were erased and typed again are a text of their own: nobody can sign a blank one.
  if (head?.textHash === copy.textHash && head.text?.erasureId === null)
    return { id: head.id, number: head.number, record: null };
  const text = pack(copy.document);
  const authors = pack(copy.authors);
  const number = article.headNumber + 1;
  const { id } = await tx.revision.create({
    data: {
      id: newId(),
      articleId: cut.articleId,
      number,
      reason: cut.reason,
      relation: article.relation,
      sourceRevisionId: article.sourceRevisionId,
      textVersion: copy.version,
      textHash: text.hash,
      authorsHash: authors.hash,
      createdById: cut.personId,
      createdAt: cut.now,
      text: { create: { text: text.bytes, authors: authors.bytes } },
    },
  });
  await tx.article.update({ where: { id: cut.articleId }, data: { headNumber: number } });
  await tx.workingCopy.update({
    where: { articleId: cut.articleId },
    data: { authors: authorsAfterCut(copy.authors) },
  });
  return { id, number, record: { revision: number, textHash: text.hash, authorsHash: authors.hash } };
}
