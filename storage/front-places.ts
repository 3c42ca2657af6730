/** The places that an editor gave on a front. */
import type { FrontSlot } from '@/domain/front-arrangement';
import type { Language } from '@/domain/language';
import type { Transaction } from '@/storage/client';
import type { FrontName } from '@/storage/fronts';
import { newId } from '@/storage/new-id';

export type PlacedArticle = { articleId: string; slot: FrontSlot };

/** Nobody takes them down while they are being placed: whoever does waits, and then finds the place. */
export async function lockWhatIsPlaced(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT id FROM article WHERE id = ANY(${[...ids]}) ORDER BY id FOR SHARE`;
}

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

export function placedOn(tx: Transaction, front: FrontName): Promise<PlacedArticle[]> {
  return tx.frontPlace.findMany({
    where: front,
    orderBy: { position: 'asc' },
    select: { articleId: true, slot: true },
  });
}

/** The holds on these articles, their own and their stories', by article. */
export async function holdsOn(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, { reason: string; personId: string }>> {
  const rows = await tx.article.findMany({
    where: { id: { in: [...ids] }, story: { holds: { some: { releasedAt: null } } } },
    select: { id: true, story: { select: { holds: { where: { releasedAt: null } } } } },
  });
  return new Map(
    rows.flatMap(({ id, story }) => {
      const hold = story.holds.find(({ articleId }) => articleId === null || articleId === id);
      return hold ? [[id, { reason: hold.reason, personId: hold.personId }] as const] : [];
    }),
  );
}

export async function replaceFrontPlaces(
  tx: Transaction,
  front: FrontName,
  places: readonly PlacedArticle[],
): Promise<void> {
  await tx.frontPlace.deleteMany({ where: front });
  await tx.frontPlace.createMany({
    data: places.map((place, position) => ({ id: newId(), ...front, ...place, position })),
  });
}
