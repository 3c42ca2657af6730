import { Client } from 'pg';

/** `moving_in`: the demo newsroom was on its way in when it was stopped. */
export type Occupants = 'nobody' | 'moving_in' | 'people';

/** Who works here yet: the demo newsroom only moves into an empty house, and is wholly there or not at all. */
export async function occupantsOf(url: string): Promise<Occupants> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ people: boolean; moving: boolean }>(
      `select exists (select from person) as people, exists (select from setting where key = 'moving_in') as moving`,
    );
    if (rows[0]?.moving) return 'moving_in';
    return rows[0]?.people ? 'people' : 'nobody';
  } finally {
    await client.end();
  }
}
