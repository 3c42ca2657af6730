import type { Placement } from '@/domain/press-tags';
import type { Transaction } from '@/storage/client';

export async function loadPlacement(tx: Transaction, articleId: string): Promise<Placement> {
  const row = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      id: true,
      number: true,
      language: true,
      section: { select: { slug: true } },
      secondarySections: { select: { sectionId: true } },
      story: { select: { articles: { select: { id: true, number: true, language: true } } } },
      topics: { select: { topic: { select: { slug: true } } } },
      bylineIndex: { select: { contributor: { select: { slug: true } } } },
      noteIndex: { select: { noteId: true }, take: 1 },
    },
  });
  const secondary = await tx.section.findMany({
    where: { id: { in: row.secondarySections.map(({ sectionId }) => sectionId) } },
    select: { slug: true },
  });
  const siblings = row.story.articles.filter(({ id }) => id !== articleId);
  return {
    id: row.id,
    number: row.number,
    language: row.language,
    section: row.section.slug,
    secondary: secondary.map(({ slug }) => slug),
    siblings,
    topics: row.topics.map(({ topic }) => topic.slug),
    authors: row.bylineIndex.map(({ contributor }) => contributor.slug),
    noted: row.noteIndex.length > 0,
  };
}
