import type { PressRun } from '@/storage/follow-press-runs';

/** The runs of late: whether one of them touched a page that was being pressed meanwhile. */
export type RecentRuns = {
  add(runs: readonly PressRun[]): void;
  /** Whether a run after this one has touched one of the tags; true too where that is not known any more. */
  touched(after: number, tags: readonly string[]): boolean;
};

const remembered = 2_000;

export function recentRuns(): RecentRuns {
  let runs: PressRun[] = [];
  let forgotten = 0;
  return {
    add(more) {
      runs = [...runs, ...more];
      forgotten = runs.at(-remembered - 1)?.id ?? forgotten;
      runs = runs.slice(-remembered);
    },
    touched(after, tags) {
      if (forgotten > after) return true;
      return runs.some((run) => run.id > after && run.tags.some((tag) => tags.includes(tag)));
    },
  };
}
