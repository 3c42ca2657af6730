/** Carries out what was killed by hand while there was no database, so that the record, and every other instance, has it. */
import { killStory } from '@/editorial/kill-story';
import { articleAtAddress } from '@/storage/article-at-address';
import { laidByHand, layTombstone, liftTombstone, type Tombstone } from '@/storage/tombstones';

const reason = 'killed without a database';

/** `unknown`: there is no such story to kill; their tombstones are lifted. */
export type Entered = { killed: string[]; unknown: string[] };

export async function enterTombstones(dataFolder: string, now: Date): Promise<Entered> {
  const entered: Entered = { killed: [], unknown: [] };
  for (const tombstone of laidByHand(dataFolder)) {
    const killed = await enter(tombstone, now);
    if (killed === 'unknown') entered.unknown.push(tombstone.of);
    else {
      entered.killed.push(...killed);
      // It is in the record now; until the run comes by here, nothing is shown for a moment.
      layTombstone(dataFolder, { ...tombstone, byHand: null });
    }
    liftTombstone(dataFolder, tombstone);
  }
  return entered;
}

async function enter({ of, byHand }: Tombstone, now: Date): Promise<string[] | 'unknown'> {
  const article = await articleAtAddress(of);
  if (!article) return 'unknown';
  if (article.standing === 'killed') return [];
  const by = { personId: null, channel: 'job', systemUser: byHand?.systemUser ?? null, now } as const;
  const done = await killStory(by, article.id, reason);
  return done.ok ? done.value.killed : 'unknown';
}
