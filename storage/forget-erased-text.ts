/** What was erased from the revisions must not live on as the text in progress. */
import { authorsAfterCut } from '@/domain/authorship';
import { hashOf } from '@/domain/canonical-json';
import { emptyDocument } from '@/domain/empty-document';
import { fieldText } from '@/domain/document';
import type { Transaction } from '@/storage/client';
import { newId } from '@/storage/new-id';
import { loadRevision } from '@/storage/stored-revisions';
import { loadWorkingCopy } from '@/storage/working-copies';

/** Of texts that are about to be erased: the slugline that a story got from one of their headlines. */
export async function forgetErasedSlugline(
  tx: Transaction,
  articleId: string,
  revisions: readonly number[],
): Promise<void> {
  const { story } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { story: { select: { id: true, slugline: true } } },
  });
  for (const number of revisions) {
    const revision = await loadRevision(tx, articleId, number);
    if (revision && fieldText(revision.document, 'headline') === story.slugline)
      await tx.story.update({ where: { id: story.id }, data: { slugline: '–' } });
  }
}

type Forgetting = { articleId: string; hashes: readonly string[]; personId: string; now: Date };

/**
 * Puts the newest text that is kept, or an empty page, in the place of a text in progress that is one of those that were
 * erased. Answers the number of the revision that it then is, 0 for the empty page, null where nothing had to go.
 */
export async function forgetErasedText(
  tx: Transaction,
  { articleId, hashes, personId, now }: Forgetting,
): Promise<number | null> {
  const copy = await loadWorkingCopy(tx, articleId);
  if (!hashes.includes(copy.textHash)) return null;
  const newest = await tx.revision.findFirst({
    where: { articleId, text: { erasureId: null } },
    orderBy: { number: 'desc' },
    select: { number: true },
  });
  const kept = newest && (await loadRevision(tx, articleId, newest.number));
  const document = kept?.document ?? emptyDocument(newId());
  await tx.workingCopy.update({
    where: { articleId },
    data: {
      version: copy.version + 1,
      document,
      authors: authorsAfterCut(kept?.authors ?? { spans: [], removals: [], contributors: [] }),
      textHash: hashOf(document),
      updatedById: personId,
      updatedAt: now,
    },
  });
  return kept?.number ?? 0;
}
