import { Client } from 'pg';
import { lease } from '@/storage/note-instance';
import { StartRefusal } from '@/storage/start-refusal';

/**
 * Instances with other secrets would sign out each other's people. The name of an instance holds the mark of its
 * secrets; only who is heard of now counts, so that a house that stands still may change them.
 */
export async function refuseOtherHouse(url: string, mark: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT 1 FROM press.instance WHERE split_part(id, '/', 2) <> $1 AND id LIKE '%/%/%'
       AND seen_at > clock_timestamp() - interval '${lease}' LIMIT 1`,
      [mark],
    );
    if (rows.length === 0) return;
    throw new StartRefusal(
      'Another Stet serves this database with other secrets: give both the same file by STET_SECRET_FILE.',
    );
  } finally {
    await client.end();
  }
}
