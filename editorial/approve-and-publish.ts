/** One act for the person, two lines in the record; both or neither. */
import { act, refused, type PersonActing } from '@/editorial/act';
import { approveLocked, type WhatIsSigned } from '@/editorial/approve-revision';
import { carryOutLocked, lock } from '@/editorial/carry-out';
import { loadActor } from '@/storage/actors';
import { recordPressRun } from '@/storage/press-runs';

export function approveAndPublish(by: PersonActing, articleId: string, what: WhatIsSigned, minor?: string) {
  return act(async (tx) => {
    await lock(tx, articleId, 'article');
    const { revision, signature } = await approveLocked(tx, by, articleId, what);
    if (signature?.weight === 'first') {
      const actor = await loadActor(tx, by.personId);
      refused({ code: 'second_signature_missing', values: { revision, person: actor.name } });
    }
    const command = { type: 'publish', revision, ...(minor ? { minor } : {}) } as const;
    const published = await carryOutLocked(tx, by, articleId, command);
    await recordPressRun(tx, published.tags, by.now);
    return { revision, signature };
  });
}
