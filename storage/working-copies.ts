/** The text in progress: one row per article, changed only against the version that the writer saw. */
import { authorsAfter, authorsOfText, type AuthorsOfText } from '@/domain/authorship';
import { hashOf } from '@/domain/canonical-json';
import { fieldText, type ArticleDocument } from '@/domain/document';
import { picturesIn } from '@/domain/publishing-checks';
import type { Language } from '@/domain/language';
import { keepLineOfTyping } from '@/storage/article-line';
import type { Transaction } from '@/storage/client';
import { keepPicturesInText } from '@/storage/picture-places';
import { loadRevision } from '@/storage/stored-revisions';
import { documentFrom } from '@/storage/text-codec';

export type WorkingCopy = {
  version: number;
  document: ArticleDocument;
  authors: AuthorsOfText;
  textHash: string;
  updatedById: string;
};

export async function loadWorkingCopy(tx: Transaction, articleId: string): Promise<WorkingCopy> {
  const row = await tx.workingCopy.findUniqueOrThrow({ where: { articleId } });
  const authors = authorsOfText.parse(row.authors);
  return {
    version: row.version,
    document: documentFrom(row.document),
    authors,
    textHash: row.textHash,
    updatedById: row.updatedById,
  };
}

type Saving = {
  articleId: string;
  language: Language;
  document: ArticleDocument;
  writerId: string;
  personId: string;
  now: Date;
};

/**
 * Stores a new text in progress and who wrote it; the caller has compared the version under the article's lock.
 * `writerId` gets the new words: the person, or the agency whose copy it is. A save that changes nothing stores nothing.
 */
export async function saveWorkingCopy(
  tx: Transaction,
  saving: Saving,
): Promise<{ version: number; changed: boolean }> {
  const { articleId, document } = saving;
  const existing = await tx.workingCopy.findUnique({ where: { articleId } });
  const saved = existing && (await loadWorkingCopy(tx, articleId));
  const textHash = hashOf(document);
  if (saved?.textHash === textHash) return { version: saved.version, changed: false };
  const { headNumber, writerIds } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { headNumber: true, writerIds: true },
  });
  const head = await loadRevision(tx, articleId, headNumber);
  const authors = authorsAfter(saved, head?.document ?? null, document, saving, saving.language);
  const columns = {
    version: (saved?.version ?? 0) + 1,
    document: document as object,
    headline: fieldText(document, 'headline'),
    authors,
    textHash,
    updatedById: saving.personId,
    updatedAt: saving.now,
  };
  await tx.workingCopy.upsert({ where: { articleId }, create: { articleId, ...columns }, update: columns });
  if (!writerIds.includes(saving.personId)) {
    await tx.article.update({ where: { id: articleId }, data: { writerIds: { push: saving.personId } } });
  }
  await keepPicturesInText(tx, articleId, picturesIn(document), saving.personId);
  await keepLineOfTyping(tx, articleId, saving.personId, saving.now);
  return { version: columns.version, changed: true };
}
