/**
 * The door of a command, tried before anything else is looked up: what a verb says of requests, versions and people is
 * only for those who may know of the article.
 */
import type { CommandType } from '@/domain/command';
import { gate } from '@/domain/workflow';
import { refused, type PersonActing } from '@/editorial/act';
import { loadActor } from '@/storage/actors';
import { loadArticleFacts } from '@/storage/article-facts';
import type { Transaction } from '@/storage/client';

export async function requireOpen(
  tx: Transaction,
  by: PersonActing,
  articleId: string,
  type: CommandType,
): Promise<void> {
  const article = await loadArticleFacts(tx, articleId, null, by.now);
  if (!article) refused({ code: 'article_unknown', values: { id: articleId } });
  const shut = gate(article, type, await loadActor(tx, by.personId), by.now);
  if (shut.length > 0) refused(...shut);
}
