/** Loads what `decide` needs to know about an article. The caller holds its lock. */
import type { ArticleFacts } from '@/domain/article';
import { alignWords, goneFrom } from '@/domain/align-words';
import { documentWords } from '@/domain/authorship';
import { personNames } from '@/storage/actors';
import type { Transaction } from '@/storage/client';
import { deskFacts } from '@/storage/desks';
import { loadRevisionFacts } from '@/storage/revision-facts';
import { loadRevision } from '@/storage/stored-revisions';
import { loadWorkingCopy, type WorkingCopy } from '@/storage/working-copies';

const withSurroundings = {
  desk: true,
  approvedRevision: { select: { number: true } },
  liveRevision: { select: { number: true } },
  story: {
    include: { desk: true, holds: { where: { releasedAt: null } }, embargoes: { where: { liftedAt: null } } },
  },
} as const;

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

function findRow(tx: Transaction, id: string) {
  return tx.article.findUnique({ where: { id }, include: withSurroundings });
}

/** `revisionNumber`: the revision that the command names, null where it names none. */
export async function loadArticleFacts(
  tx: Transaction,
  id: string,
  revisionNumber: number | null,
  now: Date,
): Promise<ArticleFacts | null> {
  const row = await findRow(tx, id);
  if (!row) return null;
  const copy = await loadWorkingCopy(tx, id);
  const holds = row.story.holds.filter((hold) => hold.articleId === null || hold.articleId === id);
  const names = await personNames(tx, [
    ...holds.map((hold) => hold.personId),
    copy.updatedById,
    ...(row.takenById ? [row.takenById] : []),
  ]);
  const nameOf = (personId: string) => names.get(personId) ?? personId;
  const publication = await lastPublication(tx, id);
  // A takedown and a reinstatement in between do not make up for the signature that is missing.
  const alone = publication?.revision.publications.at(-1);
  return {
    id,
    storyId: row.storyId,
    language: row.language,
    relation: row.relation,
    desk: deskFacts(row.desk),
    stage: row.stage,
    standing: row.standing,
    everPublished: row.firstPublishedAt !== null,
    handedIn: row.handedInAt !== null,
    writers: row.writerIds,
    createdBy: row.createdById,
    submittedBy: row.submittedById,
    takenBy: row.takenById ? { id: row.takenById, name: nameOf(row.takenById) } : null,
    textVersion: copy.version,
    headNumber: row.headNumber,
    ...(await typedSinceHead(tx, row, copy)),
    lastTypedBy: nameOf(copy.updatedById),
    approvedNumber: row.approvedRevision?.number ?? null,
    liveNumber: row.liveRevision?.number ?? null,
    lastPublishedNumber: publication?.revision.number ?? null,
    publishedBy: alone?.personId ?? publication?.personId ?? null,
    waitsForCountersignature: alone !== undefined && publication?.revision.signatures.length === 0,
    holds: holds.map((hold) => ({
      reason: hold.reason,
      personName: nameOf(hold.personId),
      personId: hold.personId,
      desk: deskFacts(hold.articleId === null ? row.story.desk : row.desk),
    })),
    embargo: strictest(
      row.story.embargoes.filter((embargo) => embargo.articleId === null || embargo.articleId === id),
    ),
    storyKilled: row.story.killedAt !== null,
    revision: revisionNumber === null ? null : await loadRevisionFacts(tx, row, revisionNumber, now),
  };
}

function lastPublication(tx: Transaction, articleId: string) {
  const completing = {
    where: {
      weight: { in: ['full', 'second', 'after_the_fact'] as ('full' | 'second' | 'after_the_fact')[] },
    },
  };
  return tx.publication.findFirst({
    where: { articleId },
    orderBy: { number: 'desc' },
    include: {
      revision: {
        include: {
          signatures: completing,
          publications: { where: { basis: 'one_signature' }, orderBy: { number: 'asc' } },
        },
      },
    },
  });
}

/** An embargo until further notice is stricter than any time; of two times the later one holds. */
function strictest(embargoes: readonly { until: Date | null }[]): { until: Date | null } | null {
  if (embargoes.length === 0) return null;
  if (embargoes.some((embargo) => embargo.until === null)) return { until: null };
  return { until: new Date(Math.max(...embargoes.map((embargo) => embargo.until!.getTime()))) };
}

async function typedSinceHead(
  tx: Transaction,
  row: Row,
  copy: WorkingCopy,
): Promise<{ textIsHead: boolean; wordsSinceHead: number }> {
  const head = await tx.revision.findUnique({
    where: { articleId_number: { articleId: row.id, number: row.headNumber } },
    select: { textHash: true, text: { select: { erasureId: true } } },
  });
  if (head?.textHash === copy.textHash && head.text?.erasureId === null)
    return { textIsHead: true, wordsSinceHead: 0 };
  const revision = await loadRevision(tx, row.id, row.headNumber);
  const before = documentWords(revision?.document ?? null, row.language);
  const after = documentWords(copy.document, row.language);
  const origin = alignWords(before, after);
  const added = origin.filter((index) => index < 0).length;
  return { textIsHead: false, wordsSinceHead: added + goneFrom(before, origin).length };
}
