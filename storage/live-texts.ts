/** What readers have of several articles, inside a transaction that is about to build on it. */
import type { ArticleDocument } from '@/domain/document';
import type { Transaction } from '@/storage/client';
import { unpackDocument } from '@/storage/text-codec';

export async function liveTexts(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, ArticleDocument>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.article.findMany({
    where: { id: { in: [...ids] }, standing: 'live' },
    select: { id: true, liveRevision: { select: { text: { select: { text: true } } } } },
  });
  return new Map(
    rows.flatMap(({ id, liveRevision }) => {
      const text = liveRevision?.text?.text;
      return text ? [[id, unpackDocument(text)] as const] : [];
    }),
  );
}
