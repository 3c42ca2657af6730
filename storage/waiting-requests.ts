/** The open requests that belong to a queue, the oldest first. A test holds them against what `readRequests` answers. */
import type { QueueName } from '@/domain/queue';
import type { QueueSight } from '@/domain/queue-sight';
import { requestsLateBefore, type WaitingRequest } from '@/domain/two-person-view';
import { database } from '@/storage/client';
import { Prisma } from '@/storage/generated/client';
import type { Narrowing } from '@/storage/queue-conditions';

const { sql } = Prisma;

type RequestQuery = { sight: QueueSight; narrowing: Narrowing; count: number; now: Date };

/** Reads the few requests that are open, through their own index, and each one's article by its key. */
export async function waitingRequests(
  queue: QueueName,
  { sight, narrowing, count, now }: RequestQuery,
): Promise<WaitingRequest[]> {
  const wanted = belongsTo(queue, sight, now);
  if (!wanted) return [];
  const ofLanguage = narrowing.language ? sql`a.language = ${narrowing.language}::"Language"` : sql`true`;
  return database().$queryRaw<WaitingRequest[]>`
    SELECT r.article_id AS "articleId", r.kind::text AS kind, a.language::text AS language, s.slugline,
      asker.name AS "askedBy", r.asked_at AS "askedAt"
    FROM two_person_request r JOIN article a ON a.id = r.article_id JOIN story s ON s.id = a.story_id
      JOIN person asker ON asker.id = r.asked_by_id
    WHERE r.answer IS NULL AND ${answerableBy(sight)} AND ${wanted} AND ${ofLanguage}
    ORDER BY r.asked_at, r.id LIMIT ${count}`;
}

/** The number of the requests that the person may answer, and the latest of them: another as soon as any of it moves. */
export async function requestsVersion(sight: QueueSight): Promise<string> {
  const [row] = await database().$queryRaw<{ count: bigint; latest: Date | null }[]>`
    SELECT count(*) AS count, max(r.asked_at) AS latest
    FROM two_person_request r JOIN article a ON a.id = r.article_id
    WHERE r.answer IS NULL AND ${answerableBy(sight)}`;
  return row?.latest ? `r${row.count}.${row.latest.getTime().toString(36)}` : '';
}

function belongsTo(queue: QueueName, sight: QueueSight, now: Date): Prisma.Sql | null {
  switch (queue) {
    case 'waiting_for_me':
      // Two different people, one of them editor-in-chief.
      return sql`r.asked_by_id <> ${sight.personId}
        AND (${sight.editorInChief} OR asker.editor_in_chief AND asker.disabled_at IS NULL)`;
    case 'problems':
      return sql`r.asked_at < ${requestsLateBefore(now)}`;
    case 'mine':
    case 'in_review':
    case 'published_today':
      return null;
  }
}

/** The same as an open gate of the table in `workflow.ts`. */
function answerableBy({ personId, editorOf, answersForHouse }: QueueSight): Prisma.Sql {
  return sql`(r.kind = 'erase' AND ${answersForHouse}
    OR a.desk_id = ANY(${editorOf}) AND (a.handed_in_at IS NOT NULL OR a.writer_ids @> ARRAY[${personId}]))
    AND (r.kind = 'erase' OR a.standing IN ('withdrawn', 'killed'))`;
}
