import { Client } from 'pg';

/** Reads many things of one moment, whatever is written meanwhile. */
export async function withSnapshot<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 5000,
    application_name: 'stet snapshot',
  });
  // The end of the session is told by the query that it interrupts; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    // However this server writes times elsewhere: a backup is read again by one that may be set otherwise.
    await client.query(
      `set local timezone to 'UTC'; set local datestyle to 'ISO'; set local intervalstyle to 'postgres'`,
    );
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
}
