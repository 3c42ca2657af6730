/** Who keeps pressed pages at this moment, and the last run that each has applied. */
import { setTimeout as pause } from 'node:timers/promises';
import { database } from '@/storage/client';
import { lease } from '@/storage/note-instance';

const nextLook = 4;
/** One that is heard of and never gets there is broken: nobody waits for it for ever. */
const patience = 10_000;

/**
 * Waits until every instance that lives has applied the run: whoever asks for a page from then on gets the new one.
 * Answers where they stand that did not, also those that are not waited for.
 */
export async function runIsApplied(run: bigint): Promise<string[]> {
  for (const end = Date.now() + patience; ; await pause(nextLook)) {
    const rows = await database().$queryRawUnsafe<{ place: string; lives: boolean }[]>(
      `SELECT split_part(id, '/', 1) AS place, seen_at > clock_timestamp() - interval '${lease}' AS lives
       FROM press.instance i WHERE applied < $1 AND seen_at > clock_timestamp() - interval '1 hour'
         AND NOT EXISTS (SELECT FROM press.instance later
                         WHERE split_part(later.id, '/', 1) = split_part(i.id, '/', 1) AND later.seen_at > i.seen_at)`,
      run,
    );
    if (rows.every(({ lives }) => !lives) || Date.now() > end) return rows.map(({ place }) => place);
  }
}
