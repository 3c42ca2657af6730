/** Which lines of the log a person may read, as SQL over `activity y` and `article a`. */
import { newsroomChain } from '@/domain/activity';
import { houseActsForStaff, type LogNarrowing } from '@/domain/log';
import type { QueueSight } from '@/domain/queue-sight';
import { Prisma } from '@/storage/generated/client';
import { findsWords } from '@/storage/word-conditions';

type Sql = Prisma.Sql;
const { sql } = Prisma;

/** `administers`: sees what was done to people and settings. */
export type LogSight = QueueSight & { administers: boolean };

/** Of the house: one's own acts, those that concern every desk, and for an administrator all. */
export function houseLines({ personId, staffOf, administers }: LogSight): Sql {
  const house = sql`y.chain = ${Prisma.raw(`'${newsroomChain}'`)}`;
  if (administers) return house;
  const open = staffOf.length > 0 ? [...houseActsForStaff] : [];
  return sql`${house} AND (y.person_id = ${personId} OR y.act = ANY(${open}::text[]))`;
}

/** Of articles: one condition or two, each of which is found by an index of its own. */
export function articleLines({ personId, staffOf, writesFor }: LogSight): Sql[] {
  const handedIn = sql`a.handed_in_at IS NOT NULL AND a.desk_id = ANY(${staffOf})`;
  const own = sql`a.writer_ids @> ARRAY[${personId}] AND a.desk_id = ANY(${writesFor})`;
  return [...(staffOf.length > 0 ? [handedIn] : []), ...(writesFor.length > 0 ? [own] : [])];
}

export function narrowsLines({ person, act, from, to }: LogNarrowing, zone: string): Sql {
  return sql`${person ? sql`y.person_id = ${person}` : sql`true`}
    AND ${act ? sql`y.act = ${act}` : sql`true`}
    AND ${from ? sql`y.at >= ${from}::date::timestamp AT TIME ZONE ${zone}` : sql`true`}
    AND ${to ? sql`y.at < (${to}::date + 1)::timestamp AT TIME ZONE ${zone}` : sql`true`}`;
}

export function narrowsArticles({ desk, language, words }: LogNarrowing): Sql {
  return sql`${desk ? sql`a.desk_id = (SELECT id FROM desk WHERE slug = ${desk})` : sql`true`}
    AND ${language ? sql`a.language = ${language}::"Language"` : sql`true`}
    AND ${words ? findsWords(words) : sql`true`}`;
}
