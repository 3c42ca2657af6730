import { Pool } from 'pg';

export type DatabaseHealth = { database: 'up' | 'down'; pressRun: number | null };
export type DatabaseWatch = { check(): Promise<DatabaseHealth>; close(): Promise<void> };

/** Asks a database whether it answers, with a short patience, and which press run was the last. */
export function watchDatabase(url: string): DatabaseWatch {
  const pool = new Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: 1500,
    query_timeout: 1500,
    application_name: 'stet front door',
  });
  // An idle session ends with an error when the database stops; without a listener that would end this process.
  pool.on('error', () => undefined);
  return {
    async check() {
      try {
        const table = await pool.query<{ found: string | null }>(`select to_regclass('press_run') as found`);
        if (!table.rows[0]?.found) return { database: 'up', pressRun: null };
        const { rows } = await pool.query<{ id: string | null }>('select max(id)::text as id from press_run');
        return { database: 'up', pressRun: rows[0]?.id ? Number(rows[0].id) : null };
      } catch {
        return { database: 'down', pressRun: null };
      }
    },
    close: () => pool.end(),
  };
}
