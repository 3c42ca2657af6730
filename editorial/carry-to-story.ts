/**
 * A kill or a withdrawal lies on the story: decided once, on the article that was named, and inherited by every other
 * language that it can reach, whatever desk that language belongs to.
 */
import type { ArticleFacts } from '@/domain/article';
import type { Command } from '@/domain/command';
import { tagsTouchedBy } from '@/domain/press-tags';
import { workflow } from '@/domain/workflow';
import { refused, type PersonActing } from '@/editorial/act';
import type { HouseActing } from '@/editorial/house-acting';
import { carryOutLocked, lock } from '@/editorial/carry-out';
import { recordArticleActivity } from '@/storage/activities';
import { saveChange } from '@/storage/article-changes';
import { loadArticleFacts } from '@/storage/article-facts';
import { siblingIdsOf } from '@/storage/article-stories';
import type { Transaction } from '@/storage/client';
import { loadPlacement } from '@/storage/placements';
import { recordPressRun } from '@/storage/press-runs';
import { cancelSchedules } from '@/storage/schedules';
import { tagsOfAddresses } from '@/storage/tags-of-addresses';

type Takedown = Extract<Command, { type: 'kill' | 'withdraw' }>;

/** `each` writes what else belongs to an article that goes down. Answers the articles that were reached. */
export async function carryToStory(
  tx: Transaction,
  by: PersonActing | HouseActing,
  articleId: string,
  command: Takedown,
  each: (article: ArticleFacts) => Promise<void>,
): Promise<string[]> {
  await lock(tx, articleId, command.reach);
  const carried = await carryOutLocked(tx, by, articleId, command);
  await each(carried.article);
  await cancelSchedules(tx, articleId, by.now);
  const reached = [articleId];
  const tags = [...carried.tags];
  for (const id of command.reach === 'story' ? await siblingIdsOf(tx, articleId) : []) {
    const sibling = await loadArticleFacts(tx, id, null, by.now);
    if (!sibling) refused({ code: 'article_unknown', values: { id } });
    if (!(workflow[command.type].standings as readonly string[]).includes(sibling.standing)) continue;
    await saveChange(tx, sibling, carried.decision, by.now);
    await each(sibling);
    await cancelSchedules(tx, id, by.now);
    await recordArticleActivity(tx, by, {
      act: command.type,
      articleId: id,
      storyId: sibling.storyId,
      detail: { reason: command.reason, inheritedFrom: articleId },
    });
    tags.push(...tagsTouchedBy(command.type, await loadPlacement(tx, id)));
    reached.push(id);
  }
  if (command.type === 'kill') tags.push(...(await tagsOfAddresses(tx, 'killed', reached)));
  await recordPressRun(tx, tags, by.now);
  return reached;
}
