import type { Client } from 'pg';
import { sealHash, type Seal } from '@/domain/seal';

export type KeptSeal = Seal & { hash: string };

/** Whether the seals hold together and every head that was ever sealed is still in its chain. */
export async function sealFaults(client: Client): Promise<string[]> {
  const faults: string[] = [];
  let before = { number: 0, hash: '' };
  for (;;) {
    const { rows } = await client.query<KeptSeal>(
      `select number, at, heads, previous_hash as "previousHash", hash from seal where number > $1 order by number limit 30`,
      [before.number],
    );
    if (rows.length === 0) break;
    for (const { hash, ...seal } of rows) {
      if (seal.number !== before.number + 1) faults.push(`seal ${before.number + 1} is missing`);
      else if (seal.previousHash !== before.hash)
        faults.push(`seal ${seal.number} does not follow from the one before it`);
      if (sealHash(seal) !== hash) faults.push(`seal ${seal.number} was changed after it was written`);
      before = { number: seal.number, hash };
    }
  }
  return [...faults, ...(await cutTails(client))];
}

async function cutTails(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ number: number; at: Date; chain: string; seq: number }>(
    `select s.number, s.at, h.key as chain, (h.value ->> 'length')::int as seq
     from seal s cross join jsonb_each(s.heads) h
       left join activity a on a.chain = h.key and a.seq = (h.value ->> 'length')::int
     where a.hash is distinct from h.value ->> 'hash' order by s.number, h.key`,
  );
  return rows.map(
    ({ number, at, chain, seq }) =>
      `${chain}: line ${seq}, which seal ${number} of ${at.toISOString()} holds, is gone or another`,
  );
}

/** The first seal that covers a line of a chain; null where it was written since the last one. */
export async function sealOver(
  client: Client,
  chain: string,
  seq: number,
): Promise<{ number: number; at: Date } | null> {
  const { rows } = await client.query<{ number: number; at: Date }>(
    `select number, at from seal where (heads -> $1 ->> 'length')::int >= $2 order by number limit 1`,
    [chain, seq],
  );
  return rows[0] ?? null;
}
