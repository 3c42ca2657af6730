/**
 * Takes a public note out of the text again, before readers have it; with it goes what it made the other languages say,
 * unless one of them has put itself right by it already.
 */
import { accepted, act, refused, type PersonActing } from '@/editorial/act';
import { carryOutLocked, lock } from '@/editorial/carry-out';
import { requireUnpublishedNote } from '@/editorial/require-unpublished-note';
import { typeText } from '@/editorial/type-text';
import { parseDocument } from '@/domain/parse-document';
import { dropCorrection } from '@/storage/corrections';
import { recordPressRun } from '@/storage/press-runs';
import { loadWorkingCopy } from '@/storage/working-copies';

export function takeOutNote(by: PersonActing, articleId: string, note: string) {
  return act(async (tx) => {
    await lock(tx, articleId, 'story');
    await carryOutLocked(tx, by, articleId, { type: 'take_out_note', note }, async ({ article }) => {
      const { document } = await loadWorkingCopy(tx, articleId);
      const notes = document.attrs.notes.filter(({ id }) => id !== note);
      if (notes.length === document.attrs.notes.length) refused({ code: 'note_unknown', values: {} });
      await requireUnpublishedNote(tx, articleId, note);
      const without = { ...document, attrs: { ...document.attrs, notes } };
      await typeText(tx, by, article, accepted(parseDocument(without)));
    });
    const touched = await dropCorrection(tx, note, articleId);
    await recordPressRun(
      tx,
      touched.map((id) => `article:${id}`),
      by.now,
    );
  });
}
