/** Articles that readers can be led to instead of another one, by what somebody remembers of them. */
import type { Language } from '@/domain/language';
import { findLiveArticles, type LiveArticleFound } from '@/storage/find-live-articles';

/** What is live everybody may know of. The article itself is no place to lead its readers to. */
export async function readLiveArticles(
  articleId: string,
  language: Language,
  words: string,
): Promise<LiveArticleFound[]> {
  const found = await findLiveArticles(language, words);
  return found.filter(({ id }) => id !== articleId);
}
