/** Follows the rows of `press_run` as they are committed, through lost connections and restarts of the database. */
import pg from 'pg';
import { forgetInstance, noteInstance } from '@/storage/note-instance';

export type PressRun = { id: number; tags: string[] };

export type RunFollower = {
  /** The last run that was handed to `apply`. */
  applied(): number;
  /** Since when nothing was heard of the database; null while all is well. */
  cutOffSince(): Date | null;
  close(): Promise<void>;
};

type Options = { instance: string; apply: (runs: readonly PressRun[]) => void };

/** An instance is heard of once a second, and looks for runs itself then, should a notice have been lost. */
const heartbeat = 1000;
const batch = 500;

/** Settles when it listens; what was committed before that is no concern of pages that are pressed from then on. */
export async function followPressRuns(url: string, { instance, apply }: Options): Promise<RunFollower> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 2,
    connectionTimeoutMillis: 1500,
    query_timeout: 2000,
    application_name: 'stet press',
  });
  pool.on('error', () => undefined);
  let applied = 0;
  let cutOffSince: Date | null = null;
  let listener: pg.Client | null = null;
  let looking: Promise<void> | null = null;
  let again = false;
  let closed = false;

  async function listen() {
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 1500,
      application_name: 'stet press',
    });
    const lost = () => {
      if (listener === client) listener = null;
      client.removeAllListeners('notification');
      client.end().catch(() => undefined);
    };
    client.on('error', lost).on('end', lost);
    client.on('notification', () => void look());
    try {
      await client.connect();
      await client.query('LISTEN press_run');
      listener = client;
    } catch (error) {
      lost();
      throw error;
    }
  }

  async function catchUp() {
    for (;;) {
      const { rows } = await pool.query<{ id: string; tags: string[] }>(
        'SELECT id, tags FROM press_run WHERE id > $1 ORDER BY id LIMIT $2',
        [applied, batch],
      );
      if (rows.length > 0) {
        apply(rows.map(({ id, tags }) => ({ id: Number(id), tags })));
        applied = Number(rows.at(-1)!.id);
      }
      if (rows.length < batch) return;
    }
  }

  /** One look at a time; whoever asks meanwhile gets another one after it. */
  function look(): Promise<void> {
    again = true;
    looking ??= (async () => {
      try {
        while (again && !closed) {
          again = false;
          if (!listener) await listen();
          await catchUp();
          await noteInstance(pool, instance, applied);
          cutOffSince = null;
        }
      } catch {
        cutOffSince ??= new Date();
      } finally {
        looking = null;
      }
    })();
    return looking;
  }

  const { rows } = await pool.query<{ id: string | null }>('SELECT max(id) AS id FROM press_run');
  applied = Number(rows[0]?.id ?? 0);
  await look();
  const beat = setInterval(() => void look(), heartbeat);

  return {
    applied: () => applied,
    cutOffSince: () => cutOffSince,
    async close() {
      closed = true;
      clearInterval(beat);
      await looking;
      await forgetInstance(pool, instance).catch(() => undefined);
      await listener?.end().catch(() => undefined);
      await pool.end();
    },
  };
}
