/** The revisions that may be asked back: the one that was out last, or one approved since; the likeliest first. */
import { reading } from '@/storage/article-pages';
import { loadArticleFacts } from '@/storage/article-facts';

/** Of an article that was never out there is no revision to choose: it comes back as the draft it was. */
export async function readReturnable(articleId: string, now: Date): Promise<number[]> {
  const facts = await loadArticleFacts(reading(), articleId, null, now);
  if (!facts?.everPublished) return [];
  const { lastPublishedNumber, approvedNumber } = facts;
  const numbers = [lastPublishedNumber, approvedNumber].filter((number) => number !== null);
  return [...new Set(numbers)];
}
