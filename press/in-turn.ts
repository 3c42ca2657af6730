/** Work that nobody waits for: one piece after the other, with room between for those who wait. */
import { setImmediate as room } from 'node:timers/promises';

type Work = () => Promise<void> | void;

export function inTurn(): { add(work: Work): void } {
  const waiting: Work[] = [];
  let isGoing = false;

  async function go() {
    isGoing = true;
    for (let work = waiting.shift(); work; work = waiting.shift()) {
      await room();
      try {
        await work();
      } catch {
        // Whoever asks for it next tries again, and is told.
      }
    }
    isGoing = false;
  }

  return {
    add(work) {
      waiting.push(work);
      if (!isGoing) void go();
    },
  };
}
