/**
 * Corrects a live story: the note becomes part of the named language's text, to be signed and published like any text,
 * and every language of the story gets an answer. Where the answer is "has" or "not sure", readers at once see a
 * ready-made sentence, until a revision with the note is live there.
 */
import type { NoteKind, PublicNote } from '@/domain/document-attributes';
import { accepted, act, refused, type PersonActing } from '@/editorial/act';
import { carryOutLocked, lock } from '@/editorial/carry-out';
import { typeText } from '@/editorial/type-text';
import { parseDocument } from '@/domain/parse-document';
import { requireOpen } from '@/editorial/require-open';
import { requireUnpublishedNote } from '@/editorial/require-unpublished-note';
import { siblingIdsOf, storyIdOf } from '@/storage/article-stories';
import {
  createCorrectionGroup,
  kindOfCorrection,
  languagesOf,
  type CorrectionAnswers,
} from '@/storage/corrections';
import { newId } from '@/storage/new-id';
import { recordPressRun } from '@/storage/press-runs';
import { loadWorkingCopy } from '@/storage/working-copies';

export type Correction = {
  kind: NoteKind;
  text: string;
  place: 'top' | 'foot';
  /** For every other live language of the story, whether it has the error too. Asked for corrections only. */
  answers?: CorrectionAnswers;
  /** The correction that this one carries on in another language, or puts right before readers have it: its note has the same id. */
  group?: string;
};

export function correctArticle(by: PersonActing, articleId: string, correction: Correction) {
  return act(async (tx) => {
    await lock(tx, articleId, 'story');
    await requireOpen(tx, by, articleId, 'correct');
    const carriedOn = correction.group
      ? await kindOfCorrection(tx, await storyIdOf(tx, articleId), correction.group)
      : null;
    if (correction.group && !carriedOn) refused({ code: 'correction_unknown', values: {} });
    const kind = carriedOn ?? correction.kind;
    const note: PublicNote = {
      id: correction.group ?? newId(),
      kind,
      place: correction.place,
      text: correction.text.trim(),
      at: by.now.toISOString(),
    };
    const { article } = await carryOutLocked(
      tx,
      by,
      articleId,
      { type: 'correct', kind, text: correction.text },
      async ({ article }) => {
        if (correction.group) await requireUnpublishedNote(tx, articleId, note.id);
        const copy = await loadWorkingCopy(tx, articleId);
        const notes = [note, ...copy.document.attrs.notes.filter((other) => other.id !== note.id)];
        const document = accepted(
          parseDocument({ ...copy.document, attrs: { ...copy.document.attrs, notes } }),
        );
        await typeText(tx, by, article, document);
        return { note: note.id, place: note.place };
      },
    );
    if (!correction.group) {
      const others = await languagesOf(tx, await siblingIdsOf(tx, articleId));
      const answers = correction.kind === 'correction' ? (correction.answers ?? {}) : {};
      const open =
        correction.kind === 'correction'
          ? others.filter(({ live, language }) => live && !answers[language])
          : [];
      if (open.length > 0)
        refused({
          code: 'correction_answers_missing',
          values: { languages: open.map(({ language }) => language).join(', ') },
        });
      const touched = await createCorrectionGroup(
        tx,
        { id: note.id, storyId: article.storyId, kind: note.kind, personId: by.personId, at: by.now },
        articleId,
        others,
        answers,
      );
      await recordPressRun(
        tx,
        touched.map((id) => `article:${id}`),
        by.now,
      );
    }
    return { note: note.id };
  });
}
