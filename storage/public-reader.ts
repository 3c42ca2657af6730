/** Reads for the public, through a role that can see nothing but the views of live revisions. */
import pg from 'pg';
import { databaseUrl } from '@/storage/database-url';

const readerOptions =
  '-c role=stet_reader -c search_path=public_site -c default_transaction_read_only=on -c statement_timeout=10000';

/** pg lets options in the address replace those beside it, and with them the role: ours come after, and win. */
function withReaderOptions(address: string): string {
  if (!/[?&]options=/.test(address)) return address;
  const url = new URL(address);
  url.searchParams.set('options', `${url.searchParams.getAll('options').join(' ')} ${readerOptions}`);
  return url.href;
}

let open: { url: string; pool: pg.Pool } | undefined;

function pool(): pg.Pool {
  const url = databaseUrl();
  if (open?.url === url) return open.pool;
  const made = new pg.Pool({
    connectionString: withReaderOptions(url),
    max: 4,
    connectionTimeoutMillis: 5_000,
    application_name: 'stet public',
    options: readerOptions,
  });
  // Without a listener an idle connection that breaks, a database that restarts, would end the process.
  made.on('error', () => {});
  open = { url, pool: made };
  return made;
}

/** Rows as the database gives them: callers name columns and their types. */
export async function publicRows<Row extends object>(
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const { rows } = await pool().query<Row>(sql, [...values]);
  return rows;
}

export async function closePublicReader(): Promise<void> {
  const closing = open;
  open = undefined;
  await closing?.pool.end();
}
