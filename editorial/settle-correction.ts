/**
 * Ends a "not sure" of a correction without a note: somebody has read the text, and the error is not in it. Readers no
 * longer see that it is being checked. A language that has the error settles it by its own note, and by nothing else.
 */
import type { CorrectionAnswer } from '@/domain/correction-view';
import { act, refused, type PersonActing } from '@/editorial/act';
import { carryOut } from '@/editorial/carry-out';
import { answerCorrection, openAnswer } from '@/storage/corrections';
import { loadWorkingCopy } from '@/storage/working-copies';

export type SettledAnswer = Extract<CorrectionAnswer, 'never' | 'right'>;

export function settleCorrection(
  by: PersonActing,
  articleId: string,
  correction: string,
  answer: SettledAnswer,
) {
  return act(async (tx) => {
    await carryOut(tx, by, articleId, { type: 'settle_correction', correction, answer }, async () => {
      const before = await openAnswer(tx, correction, articleId);
      if (before === null) refused({ code: 'correction_unknown', values: {} });
      if (before !== 'not_sure') refused({ code: 'correction_answered', values: {} });
      const { document } = await loadWorkingCopy(tx, articleId);
      if (document.attrs.notes.some(({ id }) => id === correction))
        refused({ code: 'note_in_text', values: {} });
      await answerCorrection(tx, correction, articleId, answer);
    });
  });
}
