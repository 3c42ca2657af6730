import { Pool } from 'pg';

/** The connections of the jobs: one listens, one works. */
export function openWorkerPool(url: string): Pool {
  const pool = new Pool({
    connectionString: url,
    max: 2,
    connectionTimeoutMillis: 5000,
    application_name: 'stet jobs',
  });
  // A session ends with an error when the database stops; without listeners that would end this process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => void client.on('error', () => undefined));
  return pool;
}
