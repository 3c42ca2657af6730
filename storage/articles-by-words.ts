import type { QueueSight } from '@/domain/queue-sight';
import type { Transaction } from '@/storage/client';
import { Prisma } from '@/storage/generated/client';
import { seenBy } from '@/storage/queue-conditions';

const { sql } = Prisma;

type Wanted = { words: readonly string[]; without: readonly string[]; count: number };

/**
 * The newest first. Where only readers' side may be known, the words of the public address are searched, and never those
 * of a headline in progress.
 */
export async function articlesByWords(
  tx: Transaction,
  sight: QueueSight,
  { words, without, count }: Wanted,
): Promise<string[]> {
  const all = (said: Prisma.Sql) =>
    Prisma.join(
      words.map((word) => sql`${said} ILIKE ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`),
      ' AND ',
    );
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM article a JOIN story s ON s.id = a.story_id
    LEFT JOIN working_copy w ON w.article_id = a.id
    LEFT JOIN address d ON d.article_id = a.id AND d.current
    WHERE a.standing IN ('live', 'unpublished') AND NOT a.id = ANY(${[...without]})
      AND ((${seenBy(sight)} AND ${all(sql`(s.slugline || ' ' || coalesce(w.headline, ''))`)})
        OR (a.standing = 'live' AND ${all(sql`(s.slugline || ' ' || coalesce(d.slug, ''))`)}))
    ORDER BY a.standing = 'live' DESC, a.changed_at DESC, a.id LIMIT ${count}`;
  return rows.map(({ id }) => id);
}
