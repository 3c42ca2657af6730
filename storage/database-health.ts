import { Pool } from 'pg';

export type DatabaseWatch = { check(): Promise<'up' | 'down'>; close(): Promise<void> };

/** Asks a database whether it answers, with a short patience. */
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
        await pool.query('select 1');
        return 'up';
      } catch {
        return 'down';
      }
    },
    close: () => pool.end(),
  };
}
