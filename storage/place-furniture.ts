/** Puts one thing around a text, in place of what was there. Answers the reason where it cannot stand there. */
import type { Furniture } from '@/domain/furniture';
import type { Refusal } from '@/domain/refusal';
import { placeAddress } from '@/storage/addresses';
import type { Transaction } from '@/storage/client';
import { replaceRelatedPicks } from '@/storage/related-picks';
import { replaceSecondarySections, sectionSlugs } from '@/storage/sections';
import { replaceTopics } from '@/storage/topics';

export async function placeFurniture(
  tx: Transaction,
  articleId: string,
  piece: Furniture,
  now: Date,
): Promise<Refusal | null> {
  switch (piece.thing) {
    case 'related':
      await replaceRelatedPicks(tx, articleId, piece.value);
      return null;
    case 'topics': {
      const topic = await replaceTopics(tx, articleId, piece.value);
      return topic === null ? null : { code: 'topic_unknown', values: { topic } };
    }
    case 'sections': {
      const section = await replaceSecondarySections(tx, articleId, piece.value);
      if (section === null) return null;
      return { code: 'section_unknown', values: { section, known: (await sectionSlugs(tx)).join(', ') } };
    }
    case 'search_text': {
      const { title: searchTitle, description: searchDescription } = piece.value;
      await tx.article.update({ where: { id: articleId }, data: { searchTitle, searchDescription } });
      return null;
    }
    case 'address':
      return placeAddress(tx, articleId, piece.value, now);
    case 'crop': {
      const { x: focalX, y: focalY } = piece.value;
      await tx.picture.update({ where: { id: piece.picture }, data: { focalX, focalY } });
      return null;
    }
    case 'alternative_text':
      await tx.picture.update({ where: { id: piece.picture }, data: { alt: piece.value } });
      return null;
  }
}
