/** Keeps or removes text that an import took for page furniture: an edit like any other, by whoever may write. */
import { settleStray } from '@/domain/settle-stray';
import { strayBlocks } from '@/domain/publishing-checks';
import { accepted, act, type PersonActing } from '@/editorial/act';
import { carryOutLocked, lock } from '@/editorial/carry-out';
import { typeText } from '@/editorial/type-text';
import { newId } from '@/storage/new-id';
import { loadWorkingCopy } from '@/storage/working-copies';

export function settleStrayText(
  by: PersonActing,
  articleId: string,
  answer: 'keep' | 'remove',
  blocks: readonly string[],
) {
  return act(async (tx) => {
    await lock(tx, articleId, 'article');
    const copy = await loadWorkingCopy(tx, articleId);
    let left = 0;
    await carryOutLocked(
      tx,
      by,
      articleId,
      { type: 'save', baseVersion: copy.version },
      async ({ article }) => {
        const document = accepted(settleStray(copy.document, answer, blocks, newId()));
        left = strayBlocks(document).length;
        await typeText(tx, by, article, document);
        return { stray: answer, blocks: [...blocks] };
      },
    );
    return { left };
  });
}
