/** Brings back what was withdrawn or killed. Down needs fewer rights than up: one person asks, another confirms. */
import { act, refused, type PersonActing } from '@/editorial/act';
import { carryOutLocked, lock } from '@/editorial/carry-out';
import { requireOpen } from '@/editorial/require-open';
import { answerRequest, openRequest, saveRequest } from '@/storage/two-person-requests';
import { recordPressRun } from '@/storage/press-runs';
import { markStoryKilled } from '@/storage/stories';
import { tagsOfAddresses } from '@/storage/tags-of-addresses';

/** `revision`: the one that was live last, or one approved since. */
export function askToReinstate(by: PersonActing, articleId: string, revision: number, reason: string) {
  return act(async (tx) => {
    await lock(tx, articleId, 'article');
    await requireOpen(tx, by, articleId, 'ask_reinstate');
    if (await openRequest(tx, articleId, 'reinstate'))
      refused({ code: 'request_open', values: { command: 'reinstate' } });
    await carryOutLocked(tx, by, articleId, { type: 'ask_reinstate', revision, reason }, async () => {
      await saveRequest(tx, {
        kind: 'reinstate',
        articleId,
        subject: { revision },
        reason,
        askedById: by.personId,
        askedAt: by.now,
      });
    });
  });
}

export function confirmReinstatement(by: PersonActing, articleId: string) {
  return act(async (tx) => {
    await lock(tx, articleId, 'article');
    await requireOpen(tx, by, articleId, 'reinstate');
    const request = await openRequest(tx, articleId, 'reinstate');
    if (!request) refused({ code: 'request_unknown', values: { command: 'reinstate' } });
    const revision = request.subject.revision ?? 0;
    const carried = await carryOutLocked(
      tx,
      by,
      articleId,
      { type: 'reinstate', revision, askedBy: request.askedBy },
      async ({ article }) => {
        await answerRequest(tx, request.id, 'confirmed', by.personId, by.now);
        await markStoryKilled(tx, article.storyId, null);
        return { reason: request.reason };
      },
    );
    const tags = [...carried.tags, ...(await tagsOfAddresses(tx, 'reinstated', [articleId]))];
    await recordPressRun(tx, tags, by.now);
    return { revision };
  });
}
