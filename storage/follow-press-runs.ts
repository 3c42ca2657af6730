/** Follows the rows of `press_run` as they are committed, through lost connections and restarts of the database. */
import pg from 'pg';
import { forgetInstance, noteInstance } from '@/storage/note-instance';

/** `at`: when, as the database says it. */
export type PressRun = { id: number; tags: string[]; at?: string | undefined };
/** A run by which a database is known again: another database, or a restored one, has none of that number and time. */
export type LastRun = { id: number; at: string };

export type RunFollower = {
  /** The last run that was handed to `apply`. */
  applied(): number;
  /** Since when nothing was heard of the database; null while all is well. */
  cutOffSince(): Date | null;
  close(): Promise<void>;
};

type Options = {
  instance: string;
  apply: (runs: readonly PressRun[]) => void;
  /** The last run that was applied before; what came after it is applied first. */
  since?: LastRun | null | undefined;
  /** The runs since then are not to be had: what was pressed up to this one is worth nothing. */
  lost?: (last: LastRun) => void;
};

const noRun: LastRun = { id: 0, at: '' };
const atText = `to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS')`;

/** An instance is heard of once a second, and looks for runs itself then, should a notice have been lost. */
const heartbeat = 1000;
const batch = 500;

/** Settles when it listens and has applied what came `since`; what was before is no concern of pages that are pressed from then on. */
export async function followPressRuns(
  url: string,
  { instance, apply, since = null, lost: lose = () => undefined }: Options,
): Promise<RunFollower> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 2,
    connectionTimeoutMillis: 1500,
    query_timeout: 2000,
    application_name: 'stet press',
  });
  pool.on('error', () => undefined);
  let last = since;
  let cutOffSince: Date | null = null;
  let listener: pg.Client | null = null;
  let looking: Promise<void> | null = null;
  let again = false;
  let closed = false;

  const appliedId = () => last?.id ?? 0;

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
      await findPlace();
      listener = client;
    } catch (error) {
      lost();
      throw error;
    }
  }

  /** Old runs are removed in time, all but the last of all: whoever still finds its own has missed none. */
  async function findPlace() {
    if (last && (await isThere(last))) return;
    const { rows } = await pool.query<{ id: string; at: string }>(
      `SELECT id, ${atText} AS at FROM press_run ORDER BY id DESC LIMIT 1`,
    );
    last = rows[0] ? { id: Number(rows[0].id), at: rows[0].at } : noRun;
    lose(last);
  }

  async function isThere({ id, at }: LastRun): Promise<boolean> {
    if (id === 0) return (await pool.query('SELECT FROM press_run LIMIT 1')).rowCount === 0;
    const same = `SELECT FROM press_run WHERE id = $1 AND ${atText} = $2`;
    return (await pool.query(same, [id, at])).rowCount === 1;
  }

  async function catchUp() {
    for (;;) {
      const { rows } = await pool.query<{ id: string; tags: string[]; at: string }>(
        `SELECT id, tags, ${atText} AS at FROM press_run WHERE id > $1 ORDER BY id LIMIT $2`,
        [appliedId(), batch],
      );
      if (rows.length > 0) {
        apply(rows.map(({ id, tags, at }) => ({ id: Number(id), tags, at })));
        last = { id: Number(rows.at(-1)!.id), at: rows.at(-1)!.at };
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
          await noteInstance(pool, instance, appliedId());
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

  await findPlace();
  await look();
  const beat = setInterval(() => void look(), heartbeat);

  return {
    applied: appliedId,
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
