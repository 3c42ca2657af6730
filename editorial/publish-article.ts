/** Brings exactly the named revision before the public. Publishing moves a pointer; it never copies or changes text. */
import { act, type PersonActing } from '@/editorial/act';
import { carryOut } from '@/editorial/carry-out';

/** `minor`: why readers need no word about a change that the watch asks about. */
export function publishArticle(by: PersonActing, articleId: string, revision: number, minor?: string) {
  return act(async (tx) => {
    await carryOut(tx, by, articleId, { type: 'publish', revision, ...(minor ? { minor } : {}) });
    return { revision };
  });
}
