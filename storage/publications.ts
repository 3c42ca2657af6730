/** The row that the database asks for before anything is live, the address, and the indexes made from the live text. */
import type { ArticleDocument } from '@/domain/document';
import { picturesIn } from '@/domain/publishing-checks';
import type { PublicationBasis } from '@/storage/generated/enums';
import { ensurePublicAddress } from '@/storage/addresses';
import type { Transaction } from '@/storage/client';
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
  await indexLiveText(tx, articleId, revision.document);
  await settleCorrections(tx, articleId, revision, now);
}

async function indexLiveText(tx: Transaction, articleId: string, document: ArticleDocument): Promise<void> {
  await tx.bylineIndex.deleteMany({ where: { articleId } });
  const known = await tx.contributor.findMany({
    where: { id: { in: document.attrs.byline.map((line) => line.contributor) } },
    select: { id: true },
  });
  const ids = new Set(known.map((contributor) => contributor.id));
  const lines = document.attrs.byline.filter((line) => ids.has(line.contributor));
  await tx.bylineIndex.createMany({
    data: lines.map((line, position) => ({
      articleId,
      position,
      contributorId: line.contributor,
      role: line.role,
    })),
  });
  await tx.pictureUse.deleteMany({ where: { articleId } });
  await tx.pictureUse.createMany({
    data: picturesIn(document).map((pictureId) => ({ articleId, pictureId })),
  });
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
