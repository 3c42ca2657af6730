/** Articles that somebody looks for by words of the slugline or the headline, of those that this person may see. */
import type { FoundArticle } from '@/domain/found-article';
import type { PersonActing } from '@/editorial/act';
import { loadQueueReader } from '@/editorial/load-queue-reader';
import { findArticlesByWords } from '@/storage/found-articles';

const mostFound = 12;

export async function findArticles(by: PersonActing, words: string): Promise<FoundArticle[]> {
  if (words.trim() === '') return [];
  const { sight } = await loadQueueReader(by);
  return findArticlesByWords(sight, words, mostFound);
}
