import type { PressRun } from '@/storage/follow-press-runs';

/** The runs of late: whether one of them touched a page that was being pressed meanwhile, or that lay on the disk. */
export type RecentRuns = {
  add(runs: readonly PressRun[]): void;
  /** Whether a run after this one has touched one of the tags; true too where that is not known any more. */
  touched(after: number, tags: readonly string[]): boolean;
  /** Nothing is known of the runs up to this one. */
  forget(upTo: number): void;
};

const remembered = 50_000;

/** `forgotten`: nothing is known of the runs up to there. */
export function recentRuns(forgotten = 0): RecentRuns {
  /** The last run that touched each tag, the oldest first. */
  const lastRun = new Map<string, number>();

  function note(tag: string, run: number) {
    lastRun.delete(tag);
    lastRun.set(tag, run);
    if (lastRun.size <= remembered) return;
    const [oldest, itsRun] = lastRun.entries().next().value!;
    lastRun.delete(oldest);
    forgotten = Math.max(forgotten, itsRun);
  }

  return {
    add(runs) {
      for (const { id, tags } of runs) for (const tag of tags) note(tag, id);
    },
    touched: (after, tags) => forgotten > after || tags.some((tag) => (lastRun.get(tag) ?? 0) > after),
    forget(upTo) {
      lastRun.clear();
      forgotten = upTo;
    },
  };
}
