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

export async function replaceFrontPlaces(
  tx: Transaction,
  front: { language: Language; sectionId: string | null },
  ids: readonly string[],
): Promise<void> {
  await tx.frontPlace.deleteMany({ where: front });
  await tx.frontPlace.createMany({
    data: ids.map((articleId, position) => ({ id: newId(), ...front, articleId, position })),
  });
}
