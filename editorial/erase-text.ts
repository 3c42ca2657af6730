/**
 * Blanks the text of revisions that must not be kept, a source's name typed for three seconds. Two different people, one
 * of them editor-in-chief; the hashes stay, so that the record still holds together and says what was erased. A text in
 * progress that is one of these, letter for letter, goes with it.
 */
import { act, refused, type PersonActing } from '@/editorial/act';
import { carryOutLocked, lock } from '@/editorial/carry-out';
import { requireOpen } from '@/editorial/require-open';
import { eraseRevisionTexts } from '@/storage/erasures';
import { forgetErasedSlugline, forgetErasedText } from '@/storage/forget-erased-text';
import { answerRequest, openRequest, saveRequest } from '@/storage/two-person-requests';

export function askToErase(
  by: PersonActing,
  articleId: string,
  revisions: readonly number[],
  reason: string,
) {
  return act(async (tx) => {
    await lock(tx, articleId, 'article');
    await requireOpen(tx, by, articleId, 'ask_erase');
    if (await openRequest(tx, articleId, 'erase'))
      refused({ code: 'request_open', values: { command: 'erase' } });
    await carryOutLocked(tx, by, articleId, { type: 'ask_erase', revisions, reason }, async () => {
      await saveRequest(tx, {
        kind: 'erase',
        articleId,
        subject: { revisions: [...revisions] },
        reason,
        askedById: by.personId,
        askedAt: by.now,
      });
    });
  });
}

export function confirmErasure(by: PersonActing, articleId: string) {
  return act(async (tx) => {
    await lock(tx, articleId, 'article');
    await requireOpen(tx, by, articleId, 'erase');
    const request = await openRequest(tx, articleId, 'erase');
    if (!request) refused({ code: 'request_unknown', values: { command: 'erase' } });
    const revisions = request.subject.revisions ?? [];
    await carryOutLocked(
      tx,
      by,
      articleId,
      { type: 'erase', revisions, askedBy: request.askedBy },
      async () => {
        await answerRequest(tx, request.id, 'confirmed', by.personId, by.now);
        await forgetErasedSlugline(tx, articleId, revisions);
        const hashes = await eraseRevisionTexts(tx, {
          articleId,
          revisions,
          requestId: request.id,
          reason: request.reason,
          at: by.now,
        });
        const textInProgress = await forgetErasedText(tx, {
          articleId,
          hashes: hashes.map(({ textHash }) => textHash),
          personId: by.personId,
          now: by.now,
        });
        return { erased: hashes, ...(textInProgress === null ? {} : { textInProgress }) };
      },
    );
    return { revisions };
  });
}
