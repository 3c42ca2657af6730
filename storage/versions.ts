/** Numbers that change whenever somebody did something: what a screen asks for often has to cost little. */
import type { QueueSight } from '@/domain/queue-sight';
import { database } from '@/storage/client';
import { seenBy } from '@/storage/queue-conditions';
import { requestsVersion } from '@/storage/waiting-requests';

/** Every act on any language of the story adds a line to a log. Null where the person may not see the article. */
export async function storyVersion(sight: QueueSight, articleId: string): Promise<string | null> {
  const rows = await database().$queryRaw<{ version: bigint }[]>`
    SELECT (SELECT sum(s.chain_length) FROM article s WHERE s.story_id = a.story_id) AS version
    FROM article a WHERE a.id = ${articleId} AND ${seenBy(sight)}`;
  return rows[0] ? String(rows[0].version) : null;
}

/** The latest change on each desk whose list the person may see: one look into an index for each; and the open requests. */
export async function listVersion(sight: QueueSight): Promise<string> {
  const [rows, requests] = await Promise.all([latestChanges(sight), requestsVersion(sight)]);
  return [...rows.map(({ id, at }) => `${id}.${at.getTime().toString(36)}`), requests].join('-');
}

function latestChanges({ staffOf }: QueueSight): Promise<{ id: string; at: Date }[]> {
  return database().$queryRaw`
    SELECT last.id, last.changed_at AS at FROM unnest(${[...staffOf]}::text[]) AS desk(id)
    CROSS JOIN LATERAL (SELECT a.id, a.changed_at FROM article a
                        WHERE a.desk_id = desk.id AND a.handed_in_at IS NOT NULL
                        ORDER BY a.changed_at DESC, a.id DESC LIMIT 1) last
    ORDER BY last.id`;
}
