/** Takes a story down with an explanation, or leads its readers to another article; by default in all its languages. */
import type { Reach } from '@/domain/command';
import type { Language } from '@/domain/language';
import { act, refused, type PersonActing } from '@/editorial/act';
import { carryToStory } from '@/editorial/carry-to-story';
import { isLive } from '@/storage/article-stories';
import { saveWithdrawal } from '@/storage/stories';

export type Withdrawal = {
  reason: string;
  reach?: Reach;
  /** What readers of each language read; without one they get the paper's ready-made sentence. */
  explanations?: Partial<Record<Language, string>>;
  /** The live article that readers of the named language are led to. */
  leadTo?: string;
};

export function withdrawArticle(
  by: PersonActing,
  articleId: string,
  { reason, reach = 'story', explanations = {}, leadTo }: Withdrawal,
) {
  return act(async (tx) => {
    if (leadTo !== undefined && (leadTo === articleId || !(await isLive(tx, leadTo))))
      refused({ code: 'redirect_not_live', values: { id: leadTo } });
    const withdrawn = await carryToStory(
      tx,
      by,
      articleId,
      { type: 'withdraw', reach, reason },
      async (article) => {
        const withdrawnToId = article.id === articleId ? (leadTo ?? null) : null;
        await saveWithdrawal(tx, article.id, {
          withdrawnExplanation: explanations[article.language]?.trim() || null,
          withdrawnToId,
        });
      },
    );
    // Nobody is led to what goes down in the same act.
    if (leadTo !== undefined && withdrawn.includes(leadTo))
      refused({ code: 'redirect_not_live', values: { id: leadTo } });
    return { withdrawn };
  });
}
