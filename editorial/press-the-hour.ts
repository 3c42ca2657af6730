/** Presses what the hour has changed: a picture's licence that has ended, news that is older than two days. */
import { recordPressRun, removeOldRuns } from '@/storage/press-runs';
import { keepPressedUpTo, pressedUpTo, tagsOfHours } from '@/storage/timed-changes';
import { write } from '@/storage/write';

/** A press that was away for longer throws away all it has. */
const keptDays = 7;

export async function pressTheHour(now: Date): Promise<void> {
  await write(async (tx) => {
    const after = await pressedUpTo(tx);
    // A clock that was set back presses nothing twice.
    if (after && after >= now) return;
    await keepPressedUpTo(tx, now);
    await removeOldRuns(tx, new Date(now.getTime() - keptDays * 86_400_000));
    if (after) await recordPressRun(tx, await tagsOfHours(tx, after, now), now);
  });
}
