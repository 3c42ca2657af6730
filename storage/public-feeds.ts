/** What stands with many live articles at once, for the documents that carry all of them. */
import type { PerLanguage } from '@/domain/language';
import { publicRows } from '@/storage/public-reader';

export type TopicRow = { articleId: string; slug: string; names: PerLanguage<string> };

export function topicsOfArticles(ids: readonly string[]): Promise<TopicRow[]> {
  return publicRows<TopicRow>(
    'SELECT article_id AS "articleId", slug, names FROM article_topic WHERE article_id = ANY($1) ORDER BY slug',
    [ids],
  );
}

/** Those of them that were corrected in another language and are still being checked. */
export async function pendingAmong(ids: readonly string[]): Promise<Set<string>> {
  const rows = await publicRows<{ id: string }>(
    'SELECT article_id AS id FROM pending_correction WHERE article_id = ANY($1)',
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}
