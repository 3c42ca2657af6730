/** Attempts to sign in are counted before the password is looked at, so that twenty at once are twenty. */
import { createHash } from 'node:crypto';
import type { Transaction } from '@/storage/client';
import { newId } from '@/storage/new-id';

/** What attempts are counted by, how many are borne within the window. */
export type AttemptLimit = { key: string; most: number; window: number };

const forgottenAfter = 24 * 60 * 60_000;

/** Notes one attempt under every key; where one of them has had its number, notes none and says when to try again. */
export async function noteAttempt(
  tx: Transaction,
  limits: readonly AttemptLimit[],
  now: Date,
): Promise<{ ids: string[] } | { tryAgainAt: Date }> {
  const keyed = limits.map((limit) => ({ ...limit, key: hashed(limit.key) }));
  // One order for everybody, so that two attempts never wait for each other.
  for (const key of keyed.map((limit) => limit.key).sort())
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
  await tx.signInAttempt.deleteMany({ where: { at: { lt: new Date(now.getTime() - forgottenAfter) } } });
  const waits = await Promise.all(keyed.map((limit) => freeAgainAt(tx, limit, now)));
  const longest = waits.flatMap((wait) => wait ?? []).sort((a, b) => b.getTime() - a.getTime())[0];
  if (longest) return { tryAgainAt: longest };
  const rows = keyed.map(({ key }) => ({ id: newId(), key, at: now }));
  await tx.signInAttempt.createMany({ data: rows });
  return { ids: rows.map((row) => row.id) };
}

/** An attempt that succeeded is none. */
export async function forgetAttempt(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.signInAttempt.deleteMany({ where: { id: { in: [...ids] } } });
}

async function freeAgainAt(
  tx: Transaction,
  { key, most, window }: AttemptLimit,
  now: Date,
): Promise<Date | null> {
  const latest = await tx.signInAttempt.findMany({
    where: { key, at: { gt: new Date(now.getTime() - window) } },
    select: { at: true },
    orderBy: { at: 'desc' },
    take: most,
  });
  const oldest = latest[most - 1];
  return oldest ? new Date(oldest.at.getTime() + window) : null;
}

/** What strangers type into the field of the address is nobody's business here. */
function hashed(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
