/** Nobody publishes this now, and why: on the story, inherited by every language, or on one article. What is live stays live. */
import type { Reach } from '@/domain/command';
import { act, type PersonActing } from '@/editorial/act';
import { carryOut, carryOutLocked, lock } from '@/editorial/carry-out';
import { storyIdOf } from '@/storage/article-stories';
import { createHold, releaseHolds } from '@/storage/holds';

export function holdStory(by: PersonActing, articleId: string, reason: string, reach: Reach = 'story') {
  return act(async (tx) => {
    // Another language that is being published at this moment is waited for, and the next one finds the hold.
    await lock(tx, articleId, reach);
    await carryOutLocked(tx, by, articleId, { type: 'hold', reach, reason }, async ({ article }) => {
      await createHold(tx, {
        storyId: article.storyId,
        articleId: reach === 'article' ? articleId : null,
        reason,
        personId: by.personId,
        at: by.now,
      });
    });
  });
}

/** Releases every hold that lies on the article or its story. */
export function releaseStory(by: PersonActing, articleId: string) {
  return act(async (tx) => {
    await carryOut(tx, by, articleId, { type: 'release' }, async () => {
      await releaseHolds(tx, await storyIdOf(tx, articleId), articleId, by.personId, by.now);
    });
  });
}
