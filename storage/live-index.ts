/** What is made from a live text so that lists, search and author pages find it: never the source of anything. */
import type { ArticleDocument } from '@/domain/document';
import { perLanguageText } from '@/domain/directory';
import { picturesIn } from '@/domain/publishing-checks';
import { searchedText } from '@/domain/search-words';
import type { Transaction } from '@/storage/client';
import { saveSearchText } from '@/storage/search-texts';

export type LiveText = { id: string; document: ArticleDocument };

export async function indexLiveText(
  tx: Transaction,
  articleId: string,
  { id: revisionId, document }: LiveText,
  now: Date,
): Promise<void> {
  const { language, firstPublishedAt } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { language: true, firstPublishedAt: true },
  });
  const names = await indexByline(tx, articleId, document);
  await tx.pictureUse.deleteMany({ where: { articleId } });
  await tx.pictureUse.createMany({
    data: picturesIn(document).map((pictureId) => ({ articleId, pictureId })),
  });
  await tx.noteIndex.deleteMany({ where: { articleId } });
  await tx.noteIndex.createMany({
    data: document.attrs.notes.map(({ id: noteId, kind, at }) => ({ articleId, noteId, language, kind, at })),
    skipDuplicates: true,
  });
  const publishedAt = firstPublishedAt ?? now;
  const text = searchedText(
    document,
    names.map((name) => name[language]),
  );
  await saveSearchText(tx, { articleId, revisionId, language, publishedAt, text });
}

/** Answers the names that readers may see. */
async function indexByline(tx: Transaction, articleId: string, document: ArticleDocument) {
  await tx.bylineIndex.deleteMany({ where: { articleId } });
  const known = await tx.contributor.findMany({
    where: { id: { in: document.attrs.byline.map((line) => line.contributor) } },
    select: { id: true, names: true, withheldAt: true },
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
  return known.filter(({ withheldAt }) => !withheldAt).map(({ names }) => perLanguageText.parse(names));
}
