/** Where an article stands, for the administrator's command line: no word of its text. */
import type { Refusal } from '@/domain/refusal';
import { ok, refuse, type Result } from '@/domain/result';
import { loadArticleSummary, type ArticleSummary } from '@/storage/article-summaries';

export async function readArticleSummary(id: string): Promise<Result<ArticleSummary, Refusal>> {
  const summary = await loadArticleSummary(id);
  return summary ? ok(summary) : refuse({ code: 'article_unknown', values: { id } });
}
