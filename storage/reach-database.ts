import { Client } from 'pg';
import { StartRefusal } from '@/storage/start-refusal';

/** Refuses, in one sentence and without the password, when the database of this address does not answer. */
export async function reachDatabase(url: string): Promise<void> {
  let client: Client;
  try {
    client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  } catch {
    throw new StartRefusal('DATABASE_URL is not the address of a PostgreSQL database.');
  }
  try {
    await client.connect();
    await client.query('select 1');
  } catch (error) {
    throw new StartRefusal(
      `The database of DATABASE_URL (${client.host}:${client.port}/${client.database}) cannot be reached: ${reason(error)}.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ECONNREFUSED') return 'nothing listens there';
  if (code === 'ENOTFOUND') return 'there is no such host';
  return message.replace(/\.$/, '') || (code ?? 'no answer');
}
