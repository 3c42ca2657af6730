import { articleChain } from '@/domain/activity';
import { toldOf, type LogLine } from '@/domain/log';
import { personNames } from '@/storage/actors';
import { database } from '@/storage/client';

type Query = { act: string | undefined; before: number | null; count: number };

/** The lines of one article, the latest first, and the acts that there are to choose from. */
export async function articleLogPage(
  articleId: string,
  { act, before, count }: Query,
): Promise<{ lines: LogLine[]; acts: string[] }> {
  const chain = articleChain(articleId);
  const [rows, acts] = await Promise.all([
    database().activity.findMany({
      where: { chain, ...(act ? { act } : {}), ...(before ? { seq: { lt: before } } : {}) },
      orderBy: { seq: 'desc' },
      take: count,
    }),
    database().activity.findMany({ where: { chain }, distinct: ['act'], select: { act: true } }),
  ]);
  const names = await personNames(database(), [...new Set(rows.flatMap(({ personId }) => personId ?? []))]);
  const lines = rows.map(({ seq, at, personId, channel, act: done, detail }): LogLine => ({
    key: { at, chain, seq },
    at,
    person: personId === null ? null : (names.get(personId) ?? personId),
    channel,
    act: done,
    told: toldOf(done, detail),
    article: null,
  }));
  return { lines, acts: acts.map((row) => row.act) };
}
