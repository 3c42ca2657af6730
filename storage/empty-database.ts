import { Client } from 'pg';

/** Drops all that migrations have made; the job runner keeps its own. The caller has seen that nothing in it is wanted. */
export async function emptyDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select nspname as name from pg_namespace
       where nspname !~ '^pg_' and nspname not in ('information_schema', 'graphile_worker')`,
    );
    const drops = rows.map(({ name }) => `drop schema "${name}" cascade`);
    await client.query(['begin', ...drops, 'create schema public', 'commit'].join('; '));
  } finally {
    await client.end();
  }
}
