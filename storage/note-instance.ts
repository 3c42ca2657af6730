/** An instance that keeps pressed pages says that it lives, and what it has applied. */
import type { Pool } from 'pg';

/** Who was not heard of for so long is not waited for: cut off from the database, it knows so itself and says so. */
export const lease = '3 seconds';

export async function noteInstance(pool: Pool, id: string, applied: number): Promise<void> {
  await pool.query(
    `INSERT INTO press.instance (id, applied, seen_at) VALUES ($1, $2, now())
     ON CONFLICT (id) DO UPDATE SET applied = excluded.applied, seen_at = excluded.seen_at`,
    [id, applied],
  );
}

/** Nobody waits for it any longer; what others left behind goes with it. */
export async function forgetInstance(pool: Pool, id: string): Promise<void> {
  await pool.query(`DELETE FROM press.instance WHERE id = $1 OR seen_at < now() - interval '1 hour'`, [id]);
}
