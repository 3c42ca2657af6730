/** The topics of an article: furniture, in force at once. */
import { act, type PersonActing } from '@/editorial/act';
import { furnish } from '@/editorial/furnish';

export function setTopics(by: PersonActing, articleId: string, slugs: readonly string[]) {
  return act(async (tx) => {
    await furnish(tx, by, articleId, { thing: 'topics' }, () => [...new Set(slugs)].sort());
  });
}
