/** One page of the log. It begins after the last line of the page before, so that far back costs what the latest does. */
import type { Channel } from '@/domain/activity';
import type { Language } from '@/domain/language';
import { toldOf, type LogKey, type LogLine, type LogNarrowing } from '@/domain/log';
import { personNames } from '@/storage/actors';
import { database } from '@/storage/client';
import { Prisma } from '@/storage/generated/client';
import {
  articleLines,
  houseLines,
  narrowsArticles,
  narrowsLines,
  type LogSight,
} from '@/storage/log-conditions';

const { sql } = Prisma;

export type LogQuery = {
  sight: LogSight;
  narrowing: LogNarrowing;
  after: LogKey | null;
  count: number;
  zone: string;
};

type Row = {
  chain: string;
  seq: number;
  at: Date;
  personId: string | null;
  channel: Channel;
  act: string;
  detail: unknown;
  articleId: string | null;
  slugline: string | null;
  language: Language | null;
};

export async function logPage({ sight, narrowing, after, count, zone }: LogQuery): Promise<LogLine[]> {
  const start = after ? sql`(y.at, y.chain, y.seq) < (${after.at}, ${after.chain}, ${after.seq})` : sql`true`;
  const latestFirst = sql`ORDER BY y.at DESC, y.chain DESC, y.seq DESC LIMIT ${count}`;
  const where = (condition: Prisma.Sql) =>
    sql`WHERE ${condition} AND ${narrowsLines(narrowing, zone)} AND ${start} ${latestFirst}`;
  const { desk, language, words } = narrowing;
  const house =
    desk || language || words
      ? []
      : [sql`(SELECT y.chain, y.seq, y.at FROM activity y ${where(houseLines(sight))})`];
  const articles = articleLines(sight).map(
    (condition) => sql`(SELECT y.chain, y.seq, y.at FROM activity y JOIN article a ON a.id = y.article_id
      ${where(sql`y.chain <> 'newsroom' AND ${condition} AND ${narrowsArticles(narrowing)}`)})`,
  );
  const branches = [...house, ...articles];
  if (branches.length === 0) return [];
  const rows = await database().$queryRaw<Row[]>`
    SELECT y.chain, y.seq, y.at, y.person_id AS "personId", y.channel, y.act, y.detail,
           a.id AS "articleId", s.slugline, a.language
    FROM (SELECT * FROM (${Prisma.join(branches, ' UNION ')}) y ${latestFirst}) line
    JOIN activity y ON y.chain = line.chain AND y.seq = line.seq
    LEFT JOIN article a ON a.id = y.article_id AND y.chain <> 'newsroom'
    LEFT JOIN story s ON s.id = a.story_id
    ORDER BY y.at DESC, y.chain DESC, y.seq DESC`;
  const names = await personNames(database(), [...new Set(rows.flatMap(({ personId }) => personId ?? []))]);
  return rows.map((row) => lineOf(row, names));
}

function lineOf(row: Row, names: ReadonlyMap<string, string>): LogLine {
  const { at, chain, seq, personId, channel, act, articleId: id, slugline, language } = row;
  return {
    key: { at, chain, seq },
    at,
    person: personId === null ? null : (names.get(personId) ?? personId),
    channel,
    act,
    told: toldOf(row.act, row.detail),
    article: id !== null && slugline !== null && language !== null ? { id, slugline, language } : null,
  };
}
