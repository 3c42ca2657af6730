/** Writes what `decide` changed: columns, signatures, publications and the indexes made from the live text. */
import type { ArticleFacts } from '@/domain/article';
import type { Decision } from '@/domain/decide';
import type { ArticleDocument } from '@/domain/document';
import { picturesIn } from '@/domain/publishing-checks';
import type { PublicationBasis } from '@/storage/generated/enums';
import { ensurePublicAddress } from '@/storage/addresses';
import type { Transaction } from '@/storage/client';
import { newId } from '@/storage/new-id';
import { loadRevision } from '@/storage/stored-revisions';

export async function saveChange(
  tx: Transaction,
  article: ArticleFacts,
  decision: Decision,
  now: Date,
): Promise<void> {
  const { change } = decision;
  const down = change.standing === 'withdrawn' || change.standing === 'killed';
  await tx.article.update({
    where: { id: article.id },
    data: {
      stage: change.stage,
      standing: change.standing,
      approvedRevisionId:
        change.approved === undefined ? undefined : await revisionId(tx, article.id, change.approved),
      liveRevisionId: change.live === undefined ? undefined : await revisionId(tx, article.id, change.live),
      ...(change.takenBy === undefined
        ? {}
        : { takenById: change.takenBy, takenAt: change.takenBy ? now : null }),
      ...(change.submittedBy === undefined ? {} : { submittedById: change.submittedBy, submittedAt: now }),
      ...(change.handedIn && !article.handedIn ? { handedInAt: now } : {}),
      ...(change.standing === undefined ? {} : { takenDownAt: down ? now : null }),
      ...(change.standing === undefined || change.standing === 'withdrawn'
        ? {}
        : { withdrawnExplanation: null, withdrawnToId: null }),
      ...(change.live
        ? { firstPublishedAt: article.everPublished ? undefined : now, lastPublishedAt: now }
        : {}),
    },
  });
}

async function revisionId(tx: Transaction, articleId: string, number: number | null): Promise<string | null> {
  if (number === null) return null;
  const row = await tx.revision.findUniqueOrThrow({
    where: { articleId_number: { articleId, number } },
    select: { id: true },
  });
  return row.id;
}

export async function saveSignature(
  tx: Transaction,
  article: ArticleFacts,
  decision: Decision,
  personId: string,
  now: Date,
): Promise<void> {
  const { signature } = decision;
  if (!signature || !article.revision) return;
  const { sourceRevisionId } = await tx.article.findUniqueOrThrow({
    where: { id: article.id },
    select: { sourceRevisionId: true },
  });
  await tx.signature.create({
    data: { id: newId(), revisionId: article.revision.id, personId, ...signature, sourceRevisionId, at: now },
  });
}

type Publishing = {
  articleId: string;
  number: number;
  basis: PublicationBasis;
  personId: string;
  reason: string | null;
  now: Date;
};

/** The row that the database asks for before anything is live, the address, and the indexes of names and pictures. */
export async function savePublication(tx: Transaction, publishing: Publishing): Promise<void> {
  const { articleId, basis, personId, reason, now } = publishing;
  const revision = await loadRevision(tx, articleId, publishing.number);
  if (!revision) throw new Error(`revision ${publishing.number} of ${articleId} has no text to publish`);
  await tx.publication.create({
    data: { id: newId(), articleId, revisionId: revision.id, basis, personId, reason, at: now },
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
