/** Gives a revision a name by which people find it again. The text in progress becomes a revision by it. */
import { act, type PersonActing } from '@/editorial/act';
import { cutShown, type WhatIsSigned } from '@/editorial/approve-revision';
import { carryOutLocked, lock } from '@/editorial/carry-out';
import { saveRevisionName } from '@/storage/revision-names';

export function nameRevision(by: PersonActing, articleId: string, what: WhatIsSigned, name: string) {
  return act(async (tx) => {
    await lock(tx, articleId, 'article');
    const named =
      'revision' in what
        ? { revision: what.revision, record: null }
        : await cutShown(tx, by, articleId, what.textVersion, 'name');
    const { revision } = named;
    const command = { type: 'name_revision', revision, name: name.trim() } as const;
    await carryOutLocked(tx, by, articleId, command, async () => {
      await saveRevisionName(tx, articleId, revision, {
        name: command.name,
        personId: by.personId,
        at: by.now,
      });
      return named.record ? { cut: named.record } : {};
    });
    return { revision };
  });
}
