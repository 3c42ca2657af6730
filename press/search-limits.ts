/** How much may be searched: by one reader in a while, and by all at once. Search is the one page that is made for every asking. */
import { networkOf } from '@/domain/network-of';

export type SearchLimits = {
  /** Seconds until this reader may search again; 0: now. */
  wait(client: string, now: number): number;
  /** Does the work when there is a free hand; null where too many wait already. */
  inLine<T>(work: () => Promise<T>): Promise<T | null>;
};

type Options = {
  /** Searches that a reader may make one after the other. */
  burst?: number;
  /** Seconds until one more is allowed. */
  pace?: number;
  hands?: number;
  line?: number;
  /** Readers of whom it is remembered how much they searched. */
  readers?: number;
};

export function searchLimits(options: Options = {}): SearchLimits {
  const { burst = 20, pace = 1, hands = 4, line = 32, readers = 10_000 } = options;
  /** By network: when all of its searches are allowed again, in milliseconds. The longest unseen is first. */
  const fullAt = new Map<string, number>();
  const waiting: (() => void)[] = [];
  let busy = 0;

  return {
    wait(client, now) {
      const network = networkOf(client);
      const full = Math.max(fullAt.get(network) ?? now, now) + pace * 1000;
      const over = full - now - burst * pace * 1000;
      if (over > 0) return Math.ceil(over / 1000);
      fullAt.delete(network);
      fullAt.set(network, full);
      if (fullAt.size > readers) fullAt.delete(fullAt.keys().next().value!);
      return 0;
    },
    async inLine(work) {
      if (busy >= hands) {
        if (waiting.length >= line) return null;
        await new Promise<void>((resolve) => waiting.push(resolve));
      } else busy += 1;
      try {
        return await work();
      } finally {
        // The hand goes to whoever waits the longest.
        const next = waiting.shift();
        if (next) next();
        else busy -= 1;
      }
    },
  };
}
