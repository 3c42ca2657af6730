/** The row that the database asks for before anything is live, the address, and the indexes made from the live text. */
import type { ArticleDocument } from '@/domain/document';
import type { PublicationBasis } from '@/storage/generated/enums';
import { ensurePublicAddress } from '@/storage/addresses';
import type { Transaction } from '@/storage/client';
import { indexLiveText } from '@/storage/live-index';
import { loadRevision } from '@/storage/stored-revisions';

type Publishing = {
  articleId: string;
  number: number;
  basis: PublicationBasis;
  personId: string;
  reason: string | null;
  now: Date;
};

export async function savePublication(tx: Transaction, publishing: Publishing): Promise<void> {
  const { articleId, basis, personId, reason, now } = publishing;
  const revision = await loadRevision(tx, articleId, publishing.number);
  if (!revision) throw new Error(`revision ${publishing.number} of ${articleId} has no text to publish`);
  await tx.publication.create({
    data: { articleId, revisionId: revision.id, basis, personId, reason, at: now },
  });
  await ensurePublicAddress(tx, articleId, revision.document, now);
  await indexLiveText(tx, articleId, revision, now);
  await settleCorrections(tx, articleId, revision, now);
}

/** A correction is settled in a language once a revision that carries its note is live. */
async function settleCorrections(
  tx: Transaction,
  articleId: string,
  revision: { id: string; document: ArticleDocument },
  now: Date,
): Promise<void> {
  const noteIds = revision.document.attrs.notes.map((note) => note.id);
  await tx.correctionEntry.updateMany({
    where: { articleId, groupId: { in: noteIds }, settledAt: null },
    data: { settledById: revision.id, settledAt: now },
  });
}
