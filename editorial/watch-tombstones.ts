import { enterTombstones } from '@/editorial/enter-tombstones';
import { dataFolder } from '@/storage/environment';
import { laidByHand } from '@/storage/tombstones';

const pause = 2_000;

/** Not a job of the queue: which tombstones lie here, only a process on this data folder can see. */
export function watchTombstones(): void {
  let told = '';
  async function look() {
    try {
      if (laidByHand(dataFolder()).length > 0) {
        const { unknown } = await enterTombstones(dataFolder(), new Date());
        for (const of of unknown) console.error(`Nothing was killed at ${of}: there is no such story.`);
      }
    } catch (error) {
      // Without a database it waits; why it waits is said once.
      const { message } = error as Error;
      if (message !== told) console.error(`What was killed by hand is not in the record yet: ${message}`);
      told = message;
    }
    setTimeout(() => void look(), pause).unref();
  }
  void look();
}
