/** Who has an article, who asks for it, when it is due, and what this person can do about it. */
import type { ArticleFacts } from '@/domain/article';
import type { Holding } from '@/domain/article-around';
import type { Command } from '@/domain/command';
import { decide } from '@/domain/decide';
import type { Actor } from '@/domain/person';
import { sightOf } from '@/domain/rights';
import { loadArticleFacts } from '@/storage/article-facts';
import { findArticlePage, reading } from '@/storage/article-pages';
import { openAskings } from '@/storage/askings';
import type { Transaction } from '@/storage/client';
import { editorsOfDesk } from '@/storage/desk-editors';

/** Null for whoever may not see the article. */
export async function readArticleHolding(
  actor: Actor,
  articleId: string,
  now: Date,
): Promise<Holding | null> {
  const tx = reading();
  const row = await findArticlePage(tx, articleId);
  if (!row) return null;
  const privacy = { deskId: row.deskId, handedIn: row.handedInAt !== null, writers: row.writerIds };
  const facts =
    sightOf(actor, privacy, now) === 'all' ? await loadArticleFacts(tx, articleId, null, now) : null;
  return facts && readHolding(tx, actor, facts, row, now);
}

type Times = { takenAt: Date | null; deadline: Date | null; inWork: boolean };

export async function readHolding(
  tx: Transaction,
  actor: Actor,
  facts: ArticleFacts,
  { takenAt, deadline, inWork }: Times,
  now: Date,
): Promise<Holding> {
  const [editors, askings] = await Promise.all([
    editorsOfDesk(tx, facts.desk.id, now),
    openAskings(tx, [facts.id]),
  ]);
  const may = (command: Command) => decide(facts, command, actor, now).ok;
  const { takenBy } = facts;
  const yours = takenBy?.id === actor.id;
  const asked = askings.some(({ askedById }) => askedById === actor.id);
  return {
    holder: takenBy && { name: takenBy.name, since: takenAt ?? now, you: yours },
    askers: askings.map(({ askedById, askedBy, at }) => ({
      id: askedById,
      email: editors.find(({ id }) => id === askedById)?.email ?? '',
      name: askedBy,
      since: at,
      you: askedById === actor.id,
    })),
    colleagues: editors
      .filter(({ id }) => id !== actor.id && id !== takenBy?.id)
      .map(({ email, name }) => ({ email, name })),
    mayTake: !yours && may({ type: 'take' }),
    mayHandOver: may({ type: 'hand_over', to: { id: actor.id, isEditor: true } }),
    mayAsk: !asked && may({ type: 'ask_for' }),
    deadline,
    // What is done cannot be late any more.
    late: inWork && deadline !== null && deadline < now,
    maySetDeadline: may({ type: 'set_deadline', deadline }),
  };
}
