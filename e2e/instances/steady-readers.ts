/** People who read and write all the time, while instances come and go. */
import type { Told } from '../side-doors/ask';

export type Reading = { says: string; ask: () => Promise<Told>; isRight: (told: Told) => boolean };

export type SteadyReaders = {
  /** How many were answered so far. */
  answered(): number;
  /** Ends them; what went wrong meanwhile. */
  stop(): Promise<string[]>;
};

/** Each asks again as soon as an answer is there. */
export function steadyReaders(readings: readonly Reading[]): SteadyReaders {
  const wrong = new Map<string, number>();
  const note = (words: string) => wrong.set(words, (wrong.get(words) ?? 0) + 1);
  let answered = 0;
  let reading = true;
  const readers = readings.map(async ({ says, ask, isRight }) => {
    while (reading) {
      const told = await ask().catch(String);
      answered += 1;
      if (typeof told === 'string') note(`${says}: ${told}`);
      else if (!isRight(told)) note(`${says}: ${told.status} ${told.text.slice(0, 120)}`);
    }
  });
  return {
    answered: () => answered,
    async stop() {
      reading = false;
      await Promise.all(readers);
      return [...wrong].map(([words, times]) => `${times} × ${words}`);
    },
  };
}
