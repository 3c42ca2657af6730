/** The topics of an article: furniture, in force at once. */
import { act, refused, type PersonActing } from '@/editorial/act';
import { carryOut } from '@/editorial/carry-out';
import { replaceTopics } from '@/storage/topics';

export function setTopics(by: PersonActing, articleId: string, slugs: readonly string[]) {
  return act(async (tx) => {
    await carryOut(tx, by, articleId, { type: 'set_topics' }, async () => {
      const unknown = await replaceTopics(tx, articleId, slugs);
      if (unknown) refused({ code: 'topic_unknown', values: { topic: unknown } });
      return { topics: [...slugs] };
    });
  });
}
