/** Revisions as they were written, by article and number. */
import type { AuthorsOfText } from '@/domain/authorship';
import type { ArticleDocument } from '@/domain/document';
import type { Transaction } from '@/storage/client';
import { unpackAuthors, unpackDocument } from '@/storage/text-codec';

export type StoredRevision = {
  id: string;
  number: number;
  document: ArticleDocument;
  authors: AuthorsOfText;
  createdById: string;
};

/** Null where there is no such revision or its text was erased. */
export async function loadRevision(
  tx: Transaction,
  articleId: string,
  number: number,
): Promise<StoredRevision | null> {
  const row = await tx.revision.findUnique({
    where: { articleId_number: { articleId, number } },
    include: { text: true },
  });
  return row && storedRevision(row);
}

/** All revisions with text from one number to another, both included, in order. */
export async function loadRevisions(
  tx: Transaction,
  articleId: string,
  from: number,
  to: number,
): Promise<StoredRevision[]> {
  const rows = await tx.revision.findMany({
    where: { articleId, number: { gte: from, lte: to } },
    include: { text: true },
    orderBy: { number: 'asc' },
  });
  return rows.flatMap((row) => storedRevision(row) ?? []);
}

type Row = {
  id: string;
  number: number;
  createdById: string;
  text: { text: Uint8Array | null; authors: Uint8Array | null } | null;
};

function storedRevision(row: Row): StoredRevision | null {
  if (!row.text?.text || !row.text.authors) return null;
  const { id, number, createdById } = row;
  return {
    id,
    number,
    createdById,
    document: unpackDocument(row.text.text),
    authors: unpackAuthors(row.text.authors),
  };
}
