/** Loads what signing and publishing a revision depends on: signatures, shares of words, checks. */
import type { RevisionFacts } from '@/domain/article';
import type { Language } from '@/domain/language';
import { picturesIn, publishingChecks, type PictureFacts } from '@/domain/publishing-checks';
import { shareOfWords } from '@/domain/share-of-words';
import { personNames } from '@/storage/actors';
import type { Transaction } from '@/storage/client';
import { loadRevisions } from '@/storage/stored-revisions';
import { submittersOf } from '@/storage/submissions';
import { watchedChanges } from '@/storage/watched-changes';

type Article = { id: string; language: Language; sourceRevisionId: string | null };

/** Null where there is no such revision or its text was erased. */
export async function loadRevisionFacts(
  tx: Transaction,
  article: Article,
  number: number,
  now: Date,
): Promise<RevisionFacts | null> {
  const row = await tx.revision.findUnique({
    where: { articleId_number: { articleId: article.id, number } },
    include: { signatures: { orderBy: { at: 'asc' } } },
  });
  if (!row) return null;
  const base = await tx.publication.findFirst({
    where: { articleId: article.id, revision: { number: { lt: number } } },
    // The one that is live, or was last: an older revision may have taken the place of a newer one.
    orderBy: { number: 'desc' },
    select: { revision: { select: { number: true } } },
  });
  const baseNumber = base?.revision.number ?? 0;
  const chain = await loadRevisions(tx, article.id, Math.max(1, baseNumber), number);
  const revision = chain.at(-1);
  if (revision?.number !== number) return null;
  const path = chain.filter((candidate) => candidate.number > baseNumber);
  const baseDocument = chain.find((candidate) => candidate.number === baseNumber)?.document ?? null;
  const withAuthors = path.map(({ document, authors, createdById }) => ({
    document,
    authors,
    by: createdById,
  }));
  const share = shareOfWords(baseDocument, withAuthors, article.language);
  const typed = path.flatMap((candidate) => candidate.authors.contributors);
  // Against a text that was erased nobody can count: whoever had a hand in what came after it may have written it all.
  if (baseNumber > 0 && !baseDocument)
    for (const personId of typed) share.ownWords.set(personId, share.changedWords);
  const names = await personNames(
    tx,
    row.signatures.map((signature) => signature.personId),
  );
  return {
    id: row.id,
    number,
    submittedBy: await submittersOf(tx, article.id, row.id, number),
    signatures: row.signatures.map(({ personId, weight }) => ({
      personId,
      weight,
      personName: names.get(personId) ?? personId,
    })),
    ...share,
    contributors: new Set([...typed, ...share.ownWords.keys()]),
    sourceSigned: await isSigned(tx, article.sourceRevisionId),
    checks: publishingChecks(revision.document, await pictureFacts(tx, picturesIn(revision.document)), now),
    watched: await watchedChanges(tx, article, revision.document),
  };
}

export async function isSigned(tx: Transaction, revisionId: string | null): Promise<boolean> {
  if (!revisionId) return false;
  const signature = await tx.signature.findFirst({
    where: { revisionId, weight: { not: 'first' } },
    select: { id: true },
  });
  return signature !== null;
}

export async function pictureFacts(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, PictureFacts>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.picture.findMany({ where: { id: { in: [...ids] } } });
  return new Map(
    rows.map(({ id, licence, from, until, killedAt }) => [
      id,
      { id, licence, from, until, killed: killedAt !== null },
    ]),
  );
}
