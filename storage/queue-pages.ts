/** One page of a queue as ids. A page begins after the key of the last line before it, so that page 90 costs what page 1 does. */
import type { LineKey } from '@/domain/line-key';
import type { QueueName } from '@/domain/queue';
import type { QueueSight } from '@/domain/queue-sight';
import { database } from '@/storage/client';
import { Prisma } from '@/storage/generated/client';
import { belongsTo, narrowedTo, seenBy, type Narrowing } from '@/storage/queue-conditions';

const { sql } = Prisma;

export type PageQuery = {
  sight: QueueSight;
  narrowing: Narrowing;
  after: LineKey | null;
  count: number;
  now: Date;
};

const latestChange = { key: sql`a.changed_at`, direction: sql`DESC`, beyond: sql`<` };
const orders = {
  mine: latestChange,
  problems: latestChange,
  published_today: { ...latestChange, key: sql`a.last_published_at` },
  waiting_for_me: urgency(),
  in_review: urgency(),
};

/** The nearest deadline first; what has none follows, the longest waiting first. */
function urgency() {
  const key = sql`coalesce(a.deadline, coalesce(a.submitted_at, a.created_at) + interval '100 years')`;
  return { key, direction: sql`ASC`, beyond: sql`>` };
}

export function queuePage(queue: QueueName, query: PageQuery): Promise<LineKey[]> {
  return page(
    belongsTo(queue, query.sight, query.now).map((condition) => sql`${condition} AND ${seenBy(query.sight)}`),
    orders[queue],
    query,
  );
}

/** Everything of one desk that the person may see, the latest change first. */
export async function deskPage(deskId: string, query: PageQuery): Promise<LineKey[]> {
  const { personId, staffOf, writesFor } = query.sight;
  const wrote = sql`a.desk_id = ${deskId} AND a.writer_ids @> ARRAY[${personId}]`;
  if (!staffOf.includes(deskId)) return writesFor.includes(deskId) ? page([wrote], latestChange, query) : [];
  // Two index scans instead of one condition with OR, which would read the desk's whole archive.
  const handedIn = await page(
    [sql`a.desk_id = ${deskId} AND a.handed_in_at IS NOT NULL`],
    latestChange,
    query,
  );
  const ownDrafts = await page([sql`${wrote} AND a.handed_in_at IS NULL`], latestChange, query);
  return [...handedIn, ...ownDrafts].sort(laterFirst).slice(0, query.count);
}

/** Whatever meets one of the conditions, once. */
function page(
  conditions: readonly Prisma.Sql[],
  { key, direction, beyond }: typeof latestChange,
  { narrowing, after, count }: PageQuery,
): Promise<LineKey[]> {
  const start = after ? sql`(${key}, a.id) ${beyond} (${after.at}, ${after.id})` : sql`true`;
  const inOrder = (at: Prisma.Sql, id: Prisma.Sql) =>
    sql`ORDER BY ${at} ${direction}, ${id} ${direction} LIMIT ${count}`;
  const branches = conditions.map(
    (condition) => sql`(SELECT a.id, ${key} AS at FROM article a
      WHERE ${condition} AND ${narrowedTo(narrowing)} AND ${start} ${inOrder(key, sql`a.id`)})`,
  );
  return database().$queryRaw<LineKey[]>`
    SELECT id, at FROM (${Prisma.join(branches, ' UNION ')}) line ${inOrder(sql`at`, sql`id`)}`;
}

function laterFirst(one: LineKey, other: LineKey): number {
  return other.at.getTime() - one.at.getTime() || (one.id < other.id ? 1 : -1);
}
