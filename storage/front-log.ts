/** Earlier arrangements of a front, as the log keeps them. */
import { z } from 'zod';
import { newsroomChain } from '@/domain/activity';
import { openingSize } from '@/domain/front-arrangement';
import type { Language } from '@/domain/language';
import type { Transaction } from '@/storage/client';

const detail = z.object({
  articles: z.array(z.string()),
  /** Before fronts had slots the first three opened them. */
  opening: z.number().default(openingSize),
  headlines: z.record(z.string(), z.string()).default({}),
});
export type LoggedArrangement = z.infer<typeof detail>;

export type LoggedFront = LoggedArrangement & { personId: string | null; at: Date };

const byTime: LoggedFront = { articles: [], opening: 0, headlines: {}, personId: null, at: new Date(0) };

/** What stood there before the front's last arrangement; all by time before its first. Null where it has none. */
export async function arrangementBefore(
  tx: Transaction,
  { language, section }: { language: Language; section: string | null },
  version: number,
): Promise<LoggedFront | null> {
  if (version === 0) return null;
  const rows = await tx.$queryRaw<{ detail: unknown; personId: string | null; at: Date }[]>`
    SELECT detail, person_id AS "personId", at FROM activity
    WHERE chain = ${newsroomChain} AND act = 'arrange_front'
      AND detail ->> 'language' = ${language} AND detail ->> 'section' IS NOT DISTINCT FROM ${section}
    ORDER BY seq DESC LIMIT 1 OFFSET 1`;
  const [row] = rows;
  return row ? { ...detail.parse(row.detail), personId: row.personId, at: row.at } : byTime;
}
