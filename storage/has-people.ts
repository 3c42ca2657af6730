import { Client } from 'pg';

/** Whether anybody works here yet: the demo newsroom only moves into an empty house. */
export async function hasPeople(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ found: boolean }>('select exists (select from person) as found');
    return rows[0]?.found ?? false;
  } finally {
    await client.end();
  }
}
