import type { Language } from '@/domain/language';
import type { Transaction } from '@/storage/client';
import { newId } from '@/storage/new-id';

export async function articlesNotLiveIn(
  tx: Transaction,
  ids: readonly string[],
  language: Language,
): Promise<string[]> {
  const rows = await tx.article.findMany({
    where: { id: { in: [...ids] }, language, standing: 'live' },
    select: { id: true },
  });
  const live = new Set(rows.map((row) => row.id));
  return ids.filter((id) => !live.has(id));
}

type FrontName = { language: Language; sectionId: string | null };

/** The first hold that keeps one of the articles from a new place here; those that have theirs already keep it. */
export async function holdOnNewPlaces(
  tx: Transaction,
  front: FrontName,
  ids: readonly string[],
): Promise<{ reason: string; personId: string } | null> {
  const placed = await tx.frontPlace.findMany({ where: front, select: { articleId: true } });
  const here = new Set(placed.map((place) => place.articleId));
  const moving = await tx.article.findMany({
    where: { id: { in: ids.filter((id) => !here.has(id)) } },
    select: { id: true, storyId: true },
  });
  return tx.hold.findFirst({
    where: {
      releasedAt: null,
      OR: moving.flatMap(({ id, storyId }) => [{ storyId, articleId: null }, { articleId: id }]),
    },
    select: { reason: true, personId: true },
  });
}

export async function replaceFrontPlaces(
  tx: Transaction,
  front: FrontName,
  ids: readonly string[],
): Promise<void> {
  await tx.frontPlace.deleteMany({ where: front });
  await tx.frontPlace.createMany({
    data: ids.map((articleId, position) => ({ id: newId(), ...front, articleId, position })),
  });
}
