import type { PerLanguage } from '@/domain/language';
import type { Transaction } from '@/storage/client';
import { newId } from '@/storage/new-id';

export async function createTopic(tx: Transaction, slug: string, names: PerLanguage<string>): Promise<void> {
  await tx.topic.create({ data: { id: newId(), slug, names } });
}

/** Answers the first slug that is no topic, and then has changed nothing. */
export async function replaceTopics(
  tx: Transaction,
  articleId: string,
  slugs: readonly string[],
): Promise<string | null> {
  const topics = await tx.topic.findMany({ where: { slug: { in: [...slugs] } } });
  const unknown = slugs.find((slug) => !topics.some((topic) => topic.slug === slug));
  if (unknown) return unknown;
  await tx.articleTopic.deleteMany({ where: { articleId } });
  await tx.articleTopic.createMany({ data: topics.map((topic) => ({ articleId, topicId: topic.id })) });
  return null;
}
