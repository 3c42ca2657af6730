/** Whether a person may know of another article that a command names besides its own. */
import type { Refusal } from '@/domain/refusal';
import { ok, refuse, type Result } from '@/domain/result';
import { sightOf } from '@/domain/rights';
import type { PersonActing } from '@/editorial/act';
import { loadActor } from '@/storage/actors';
import { loadArticleFacts } from '@/storage/article-facts';
import type { Transaction } from '@/storage/client';

/** What is live may be named by everybody; of anything else one must know. */
export async function requireSight(
  tx: Transaction,
  by: PersonActing,
  articleId: string,
): Promise<Result<void, Refusal>> {
  const unknown = refuse<Refusal>({ code: 'article_unknown', values: { id: articleId } });
  const article = await loadArticleFacts(tx, articleId, null, by.now);
  if (!article) return unknown;
  if (article.standing === 'live') return ok(undefined);
  const actor = await loadActor(tx, by.personId);
  const sight = sightOf(
    actor,
    { deskId: article.desk.id, handedIn: article.handedIn, writers: article.writers },
    by.now,
  );
  return sight === 'nothing' ? unknown : ok(undefined);
}
