/** Makes the index of what is live where it is missing: once after the program has learnt to search. */
import { recordPressRun } from '@/storage/press-runs';
import { indexArticle, unindexedArticles } from '@/storage/unindexed-articles';
import { write } from '@/storage/write';

const atOnce = 100;

export const isIndexMissing = async () => (await unindexedArticles('', 1)).length > 0;

/** Answers how many there were. Goes on after one that cannot be read: a broken text keeps no other from being found. */
export async function indexLiveTexts(now: Date): Promise<number> {
  let count = 0;
  for (let after = ''; ;) {
    const ids = await unindexedArticles(after, atOnce);
    if (ids.length === 0) return count;
    for (const id of ids) {
      try {
        await write(async (tx) => {
          const noted = await indexArticle(tx, id, now);
          if (noted) await recordPressRun(tx, [`corrections:${noted}`], now);
        });
        count += 1;
      } catch (error) {
        console.error(`The words of article ${id} could not be filed for search:`, error);
      }
    }
    after = ids.at(-1)!;
  }
}
