/** Takes back one change around a text, from the panel or from its line in the log, unless the same thing was changed since. */
import { hashOf } from '@/domain/canonical-json';
import { aboutOf } from '@/domain/furniture';
import { act, refused, type PersonActing } from '@/editorial/act';
import { furnish } from '@/editorial/furnish';
import { requireOpen } from '@/editorial/require-open';
import { furnitureChangeOf, lastChangerOf } from '@/storage/furniture-changes';

/** `seq`: the number of the line in the article's log. */
export function undoFurniture(by: PersonActing, articleId: string, seq: number) {
  return act(async (tx) => {
    await requireOpen(tx, by, articleId, 'relate');
    const line = await furnitureChangeOf(tx, articleId, seq);
    if (!line) refused({ code: 'undo_unknown', values: {} });
    const { before, after } = line;
    const about = aboutOf(after);
    await furnish(
      tx,
      by,
      articleId,
      about,
      async (standing) => {
        if (hashOf(standing) === hashOf(after.value)) return before.value;
        const person = await lastChangerOf(tx, articleId, about);
        refused({ code: 'changed_since', values: { person } });
      },
      seq,
    );
  });
}
