/** What is around a text at this moment. The caller holds the article's lock. */
import { perLanguageText } from '@/domain/directory';
import type { About, Furniture } from '@/domain/furniture';
import type { Transaction } from '@/storage/client';

export async function furnitureNow(
  tx: Transaction,
  articleId: string,
  { thing, picture = '' }: About,
): Promise<Furniture> {
  switch (thing) {
    case 'related':
      return { thing, value: await relatedOf(tx, articleId) };
    case 'topics':
      return { thing, value: await topicsNow(tx, articleId) };
    case 'sections':
      return { thing, value: await secondarySectionsOf(tx, articleId) };
    case 'search_text': {
      const row = await tx.article.findUniqueOrThrow({
        where: { id: articleId },
        select: { searchTitle: true, searchDescription: true },
      });
      return { thing, value: { title: row.searchTitle, description: row.searchDescription } };
    }
    case 'address': {
      const current = await tx.address.findFirst({ where: { articleId, current: true } });
      return { thing, value: current?.slug ?? null };
    }
    case 'crop': {
      const { focalX, focalY } = await tx.picture.findUniqueOrThrow({ where: { id: picture } });
      return { thing, picture, value: { x: focalX, y: focalY } };
    }
    case 'alternative_text': {
      const { alt } = await tx.picture.findUniqueOrThrow({ where: { id: picture } });
      return { thing, picture, value: perLanguageText.parse(alt) };
    }
  }
}

async function relatedOf(tx: Transaction, articleId: string): Promise<string[]> {
  const picks = await tx.relatedPick.findMany({ where: { articleId }, orderBy: { position: 'asc' } });
  return picks.map(({ otherId }) => otherId);
}

async function topicsNow(tx: Transaction, articleId: string): Promise<string[]> {
  const rows = await tx.articleTopic.findMany({ where: { articleId }, include: { topic: true } });
  return rows.map(({ topic }) => topic.slug).sort();
}

async function secondarySectionsOf(tx: Transaction, articleId: string): Promise<string[]> {
  const rows = await tx.articleSection.findMany({ where: { articleId } });
  const sections = await tx.section.findMany({ where: { id: { in: rows.map((row) => row.sectionId) } } });
  return sections.map(({ slug }) => slug).sort();
}
