import type { Press } from '@/press/pressing';
import type { RunFollower } from '@/storage/follow-press-runs';
import { killedAddresses } from '@/storage/killed-addresses';

/** Brings the tombstones of an instance that was away in line with the database, with nothing in between that was missed. */
export async function buryKilled(press: Press, runs: RunFollower): Promise<void> {
  for (;;) {
    const before = runs.applied();
    const killed = await killedAddresses();
    if (runs.applied() !== before) continue;
    press.bury(killed);
    return;
  }
}
