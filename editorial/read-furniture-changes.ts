/** The last changes around a text, the newest first, and which of them can be taken back. */
import type { ChangeLine } from '@/domain/article-around';
import { hashOf } from '@/domain/canonical-json';
import { aboutOf } from '@/domain/furniture';
import type { Transaction } from '@/storage/client';
import { furnitureLines } from '@/storage/furniture-changes';
import { furnitureNow } from '@/storage/furniture-now';

/** One after the other: a page must not take every connection that the house has. */
export async function readFurnitureChanges(
  tx: Transaction,
  articleId: string,
  count: number,
): Promise<ChangeLine[]> {
  const lines = await furnitureLines(tx, articleId, count);
  const told = new Set<string>();
  const changes: ChangeLine[] = [];
  for (const { seq, at, person, after, undoes } of lines) {
    const about = aboutOf(after);
    const key = hashOf(about);
    // A picture may have been changed from another article, of which this log has no line.
    const stands = async () =>
      hashOf((await furnitureNow(tx, articleId, about)).value) === hashOf(after.value);
    const undoable = !told.has(key) && (await stands());
    told.add(key);
    changes.push({ seq, at, person, thing: after.thing, undoing: undoes !== undefined, undoable });
  }
  return changes;
}
