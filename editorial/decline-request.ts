/** Ends a request for a reinstatement or an erasure without carrying it out: by a second person, or by whoever asked. */
import { act, refused, type PersonActing } from '@/editorial/act';
import { carryOutLocked, lock } from '@/editorial/carry-out';
import { requireOpen } from '@/editorial/require-open';
import { answerRequest, openRequest } from '@/storage/two-person-requests';

const commands = { reinstate: 'decline_reinstate', erase: 'decline_erase' } as const;

export function declineRequest(by: PersonActing, articleId: string, kind: 'reinstate' | 'erase') {
  return act(async (tx) => {
    await lock(tx, articleId, 'article');
    const type = commands[kind];
    await requireOpen(tx, by, articleId, type);
    const request = await openRequest(tx, articleId, kind);
    if (!request) refused({ code: 'request_unknown', values: { command: kind } });
    await carryOutLocked(tx, by, articleId, { type }, async () => {
      await answerRequest(tx, request.id, 'declined', by.personId, by.now);
      return { asked: request.subject, askedBy: request.askedBy.id };
    });
  });
}
