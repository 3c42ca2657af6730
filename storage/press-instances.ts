/** Who keeps pressed pages at this moment, and the last run that each has applied. */
import { setTimeout as pause } from 'node:timers/promises';
import { database } from '@/storage/client';
import { lease } from '@/storage/note-instance';

const nextLook = 4;
/** One that is heard of and never gets there is broken: nobody waits for it for ever. */
const patience = 10_000;

/** Waits until every instance that lives has applied the run: whoever asks for a page from then on gets the new one. */
export async function runIsApplied(run: bigint): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await pause(nextLook)) {
    const [{ behind } = { behind: 0 }] = await database().$queryRawUnsafe<{ behind: number }[]>(
      `SELECT count(*)::int AS behind FROM press.instance
       WHERE applied < $1 AND seen_at > clock_timestamp() - interval '${lease}'`,
      run,
    );
    if (behind === 0) return;
  }
}
