/** The newest text in progress, for a writer whose own was refused because somebody else had saved. */
import type { ArticleDocument } from '@/domain/document';
import type { Actor } from '@/domain/person';
import { sightOf } from '@/domain/rights';
import { personNames } from '@/storage/actors';
import { findArticlePage, reading } from '@/storage/article-pages';
import { loadWorkingCopy } from '@/storage/working-copies';

export type TextInProgress = { version: number; document: ArticleDocument; person: string };

/** Null for whoever may not see it. */
export async function readTextInProgress(
  actor: Actor,
  articleId: string,
  now: Date,
): Promise<TextInProgress | null> {
  const tx = reading();
  const row = await findArticlePage(tx, articleId);
  if (!row) return null;
  const privacy = { deskId: row.deskId, handedIn: row.handedInAt !== null, writers: row.writerIds };
  if (sightOf(actor, privacy, now) !== 'all') return null;
  const { version, document, updatedById } = await loadWorkingCopy(tx, articleId);
  const names = await personNames(tx, [updatedById]);
  return { version, document: structuredClone(document), person: names.get(updatedById) ?? updatedById };
}
