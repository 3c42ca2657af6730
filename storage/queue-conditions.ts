/** Which articles belong to which queue, as SQL over `article a`. The marks are those of the indexes in the migration 0005_queue. */
import type { Stage } from '@/domain/article';
import type { Language } from '@/domain/language';
import type { QueueName } from '@/domain/queue';
import type { QueueSight } from '@/domain/queue-sight';
import { withChiefSince } from '@/domain/with-chief';
import { Prisma } from '@/storage/generated/client';

type Sql = Prisma.Sql;
const { sql } = Prisma;

/** The same as `sightOf(…) === 'all'`. */
export function seenBy({ personId, staffOf, writesFor }: QueueSight): Sql {
  return sql`(a.handed_in_at IS NOT NULL AND a.desk_id = ANY(${staffOf})
    OR a.writer_ids @> ARRAY[${personId}] AND a.desk_id = ANY(${writesFor}))`;
}

export type Narrowing = { stage?: Stage | undefined; language?: Language | undefined };

export function narrowedTo({ stage, language }: Narrowing): Sql {
  return sql`${stage ? sql`a.stage = ${stage}::"Stage"` : sql`true`}
    AND ${language ? sql`a.language = ${language}::"Language"` : sql`true`}`;
}

/** One condition or several, each of which is found by an index of its own: with OR between them none would be. */
export function belongsTo(queue: QueueName, sight: QueueSight, now: Date): Sql[] {
  switch (queue) {
    case 'mine':
      return [
        sql`a.in_work AND a.writer_ids @> ARRAY[${sight.personId}]`,
        sql`a.in_work AND a.taken_by_id = ${sight.personId}`,
      ];
    case 'waiting_for_me':
      return waitingFor(sight, now);
    case 'in_review':
      return [sql`a.in_work AND a.stage = 'in_review' AND a.desk_id = ANY(${sight.writesFor})`];
    case 'published_today':
      return [
        sql`a.standing = 'live' AND a.last_published_at >= date_trunc('day', ${now}::timestamptz,
          coalesce((SELECT value ->> 'zone' FROM setting WHERE key = 'paper'), 'UTC'))`,
      ];
    case 'problems':
      return [
        sql`a.one_signature_since IS NOT NULL`,
        // As an array, because a join with so few rows would still be planned as a walk through all articles.
        sql`a.standing IN ('unpublished', 'live', 'withdrawn') AND a.id = ANY(ARRAY(
          SELECT held.id FROM hold h JOIN article held ON held.story_id = h.story_id
          WHERE h.released_at IS NULL AND (h.article_id IS NULL OR h.article_id = held.id)))`,
      ];
  }
}

function waitingFor({ personId, languages, editorOf, editorInChief }: QueueSight, now: Date): Sql[] {
  const edits = sql`a.desk_id = ANY(${editorOf})`;
  const reads = sql`(a.language = ANY(${languages}::"Language"[]) OR a.relation = 'translation'
    AND EXISTS (SELECT 1 FROM desk d WHERE d.id = a.desk_id AND d.releases_unread))`;
  const notWithAnother = sql`coalesce(a.taken_by_id = ${personId}, true)`;
  return [
    // To be read and signed: not by whoever submitted it, and not while a colleague has it.
    sql`a.in_work AND a.stage = 'in_review' AND ${edits} AND ${reads} AND ${notWithAnother}
      AND a.submitted_by_id <> ${personId}`,
    // To be published: signed, with no time set for it.
    sql`a.in_work AND a.stage = 'approved' AND ${edits} AND ${notWithAnother} AND a.standing IN ('unpublished', 'live')
      AND NOT EXISTS (SELECT 1 FROM schedule s WHERE s.article_id = a.id AND s.state = 'waiting')`,
    // To be written on: sent back to whoever submitted it.
    sql`a.in_work AND a.sent_back_at IS NOT NULL AND a.submitted_by_id = ${personId}`,
    // To be signed after the fact, by somebody who neither submitted nor published it.
    sql`a.one_signature_since IS NOT NULL AND ${edits} AND ${reads}
      AND NOT EXISTS (SELECT 1 FROM publication p WHERE p.revision_id = a.live_revision_id
                      AND p.basis = 'one_signature' AND p.person_id = ${personId})
      AND a.submitted_by_id IS DISTINCT FROM ${personId}`,
    // To be seen to: the editor-in-chief finds somebody who signs it, where it cannot be signed by them.
    sql`${editorInChief} AND a.one_signature_since <= ${withChiefSince(now)}`,
  ];
}
