/** A mark of everything that the newsroom has written: two that are equal say that nothing was, in between. */
import { database } from '@/storage/client';

/**
 * Being here is noted, attempts to come in are counted, browsers are asked riddles: nobody's acts. The day is sealed by
 * a job, and another writes down whether a letter went out.
 */
const aside = [
  'invitation',
  'session',
  'sign_in_attempt',
  'passkey_challenge',
  'known_device',
  'seal',
  '_prisma_migrations',
];

/** The hour is pressed by a job each minute, which notes how far it is and takes runs of last week away. */
const counted: Readonly<Record<string, string>> = {
  setting: `"setting" WHERE key <> 'timed-changes'`,
  press_run: `"press_run" WHERE at > now() - interval '6 days' AND tags <> '{news-sitemap}'`,
};

export type Written = Record<string, string>;

let query: string | undefined;

/** Each row knows the transaction that wrote it: rows that came, went or changed show in the number or in the newest. */
export async function written(): Promise<Written> {
  query ??= await queryOverAllTables();
  const rows = await database().$queryRawUnsafe<{ place: string; mark: string }[]>(query);
  return Object.fromEntries(rows.map(({ place, mark }) => [place, mark]));
}

async function queryOverAllTables(): Promise<string> {
  const tables = await database().$queryRawUnsafe<{ name: string }[]>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const marks = tables
    .filter(({ name }) => !aside.includes(name))
    .map(
      ({ name }) =>
        `SELECT '${name}' AS place, count(*) || ' rows, newest by ' || coalesce(max(xmin::text::bigint), 0) AS mark FROM ${counted[name] ?? `"${name}"`}`,
    );
  const open = `SELECT 'open sessions', count(*)::text FROM session WHERE ended_at IS NULL`;
  return [...marks, open].join(' UNION ALL ');
}
