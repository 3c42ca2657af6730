/** Writes the daily seal. */
import { sealHash, type Heads, type Seal } from '@/domain/seal';
import type { Transaction } from '@/storage/client';

/** Any number, the same in every instance: two that seal at once do it one after the other. */
const sealLock = 7_383_802;

/** Seals every chain that moved since the seal before; null where the newsroom has no chain yet. */
export async function sealHeads(tx: Transaction, now: Date): Promise<Seal | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${sealLock}::bigint)`;
  const last = await tx.seal.findFirst({ orderBy: { number: 'desc' }, select: { number: true, hash: true } });
  const heads = await movedHeads(tx);
  if (!last && Object.keys(heads).length === 0) return null;
  const seal: Seal = { number: (last?.number ?? 0) + 1, at: now, heads, previousHash: last?.hash ?? '' };
  await tx.seal.create({ data: { ...seal, hash: sealHash(seal) } });
  return seal;
}

export async function lastSealAt(tx: Transaction): Promise<Date | null> {
  const last = await tx.seal.findFirst({ orderBy: { number: 'desc' }, select: { at: true } });
  return last?.at ?? null;
}

/** One statement, so that all heads are of one moment. */
async function movedHeads(tx: Transaction): Promise<Heads> {
  const rows = await tx.$queryRaw<{ chain: string; length: number; hash: string }[]>`
    WITH head AS (
      SELECT 'article:' || id AS chain, chain_length AS length, chain_head AS hash FROM article WHERE chain_length > 0
      UNION ALL SELECT chain, length, hash FROM chain_head WHERE length > 0
    ), sealed AS (
      SELECT h.key AS chain, max((h.value ->> 'length')::int) AS length FROM seal, jsonb_each(seal.heads) h GROUP BY h.key
    )
    SELECT head.chain, head.length, head.hash FROM head LEFT JOIN sealed USING (chain)
    WHERE sealed.length IS DISTINCT FROM head.length ORDER BY head.chain`;
  return Object.fromEntries(rows.map(({ chain, length, hash }) => [chain, { length, hash }]));
}
