import type { Client } from 'pg';
import type { ChainedRow } from '@/domain/chain-faults';
import { groupBy } from '@/storage/group-by';

/** `"system_user"` in quotes: without them PostgreSQL answers how this session signed in. */
const columns = `chain, seq, at, person_id as "personId", channel, "system_user" as "systemUser", act,
  article_id as "articleId", story_id as "storyId", detail, previous_hash as "previousHash", hash`;

/** The lines of these chains, each chain in order. */
export async function rowsOfChains(
  client: Client,
  chains: readonly string[],
): Promise<Map<string, ChainedRow[]>> {
  const { rows } = await client.query<ChainedRow>(
    `select ${columns} from activity where chain = any($1) order by chain, seq`,
    [chains],
  );
  return groupBy(rows, (row) => row.chain);
}

/** The next lines of one chain that may be long. */
export async function rowsAfter(
  client: Client,
  chain: string,
  seq: number,
  limit: number,
): Promise<ChainedRow[]> {
  const { rows } = await client.query<ChainedRow>(
    `select ${columns} from activity where chain = $1 and seq > $2 order by seq limit $3`,
    [chain, seq, limit],
  );
  return rows;
}
