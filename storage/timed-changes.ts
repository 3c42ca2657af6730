/** What readers see that changes by itself: with the hour, and not by anybody's act. */
import { tagsTouchedBy } from '@/domain/press-tags';
import type { Transaction } from '@/storage/client';
import { loadPlacement } from '@/storage/placements';

const key = 'timed-changes';
const newsDays = 2;

/** Up to when the hour's changes have been pressed; null before the first time. Locked until the end of the transaction. */
export async function pressedUpTo(tx: Transaction): Promise<Date | null> {
  const [row] = await tx.$queryRaw<{ value: { at: string } }[]>`
    SELECT value FROM setting WHERE key = ${key} FOR UPDATE`;
  return row ? new Date(row.value.at) : null;
}

export async function keepPressedUpTo(tx: Transaction, at: Date): Promise<void> {
  const value = { at: at.toISOString() };
  await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}

/** Tags of all whose pictures' licences began or ended between the two, and of the news that is none any more. */
export async function tagsOfHours(tx: Transaction, after: Date, upTo: Date): Promise<string[]> {
  const pictures = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT u.article_id AS id FROM picture_use u JOIN picture p ON p.id = u.picture_id
    WHERE (p."until" > ${after} AND p."until" <= ${upTo}) OR (p."from" > ${after} AND p."from" <= ${upTo})`;
  const tags: string[] = [];
  for (const { id } of pictures) tags.push(...tagsTouchedBy('crop_picture', await loadPlacement(tx, id)));
  const days = newsDays * 86_400_000;
  const old = await tx.article.findFirst({
    where: {
      standing: 'live',
      firstPublishedAt: { gt: new Date(after.getTime() - days), lte: new Date(upTo.getTime() - days) },
    },
    select: { id: true },
  });
  return old ? [...tags, 'news-sitemap'] : tags;
}
