/** The text in progress, judged as the revision that an act would cut from it now. */
import type { ArticleFacts, RevisionFacts } from '@/domain/article';
import { picturesIn, publishingChecks } from '@/domain/publishing-checks';
import { shareOfWords } from '@/domain/share-of-words';
import type { Transaction } from '@/storage/client';
import { isSigned, pictureFacts } from '@/storage/revision-facts';
import { loadRevisions } from '@/storage/stored-revisions';
import { submittersOf } from '@/storage/submissions';
import { watchedChanges } from '@/storage/watched-changes';
import type { WorkingCopy } from '@/storage/working-copies';

export async function loadTextAsRevision(
  tx: Transaction,
  article: ArticleFacts,
  sourceRevisionId: string | null,
  copy: WorkingCopy,
  now: Date,
): Promise<RevisionFacts> {
  const { id: articleId, language, headNumber } = article;
  const base = await tx.publication.findFirst({
    where: { articleId },
    orderBy: { number: 'desc' },
    select: { revision: { select: { number: true } } },
  });
  const baseNumber = base?.revision.number ?? 0;
  const chain = await loadRevisions(tx, articleId, Math.max(1, baseNumber), headNumber);
  const path = [
    ...chain
      .filter(({ number }) => number > baseNumber)
      .map(({ document, authors, createdById }) => ({ document, authors, by: createdById })),
    { document: copy.document, authors: copy.authors, by: copy.updatedById },
  ];
  const published = chain.find(({ number }) => number === baseNumber)?.document ?? null;
  const share = shareOfWords(published, path, language);
  const pictures = await pictureFacts(tx, picturesIn(copy.document));
  return {
    id: '',
    number: headNumber + 1,
    submittedBy: await submittersOf(tx, articleId, '', headNumber + 1),
    signatures: [],
    ...share,
    contributors: new Set([...path.flatMap(({ authors }) => authors.contributors), ...share.ownWords.keys()]),
    sourceSigned: await isSigned(tx, sourceRevisionId),
    checks: publishingChecks(copy.document, pictures, now),
    watched: await watchedChanges(tx, article, copy.document),
  };
}
