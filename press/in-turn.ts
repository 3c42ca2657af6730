/** Work that nobody waits for: one piece after the other, with room between for those who wait. */
import { setImmediate as room } from 'node:timers/promises';

type Work = () => Promise<void> | void;

export function inTurn(): { add(work: Work): void; done(): Promise<void> } {
  const waiting: Work[] = [];
  let going: Promise<void> | null = null;

  async function go() {
    for (let work = waiting.shift(); work; work = waiting.shift()) {
      await room();
      try {
        await work();
      } catch {
        // Whoever asks for it next tries again, and is told.
      }
    }
    going = null;
  }

  return {
    add(work) {
      waiting.push(work);
      going ??= go();
    },
    done: async () => void (await going),
  };
}
