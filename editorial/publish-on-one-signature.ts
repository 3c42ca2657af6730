/** Publishes the text that the screen shows on one signature, with a reason; staff see it listed until somebody else signs it. */
import { act, type PersonActing } from '@/editorial/act';
import { cutShown, type WhatIsSigned } from '@/editorial/approve-revision';
import { carryOutLocked, lock } from '@/editorial/carry-out';
import { recordPressRun } from '@/storage/press-runs';

export function publishOnOneSignature(
  by: PersonActing,
  articleId: string,
  what: WhatIsSigned,
  reason: string,
  minor?: string,
) {
  return act(async (tx) => {
    await lock(tx, articleId, 'article');
    const shown =
      'revision' in what
        ? { revision: what.revision, record: null }
        : await cutShown(tx, by, articleId, what.textVersion, 'one_signature');
    const { revision } = shown;
    const answer = minor ? { minor } : {};
    const command = { type: 'publish_on_one_signature', revision, reason, ...answer } as const;
    const carried = await carryOutLocked(tx, by, articleId, command, async () => ({ cut: shown.record }));
    await recordPressRun(tx, carried.tags, by.now);
    return { revision: shown.revision };
  });
}
