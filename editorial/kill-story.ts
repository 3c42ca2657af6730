/** Removes a story from the public at once, by default in all its languages; every address it ever had answers 410. */
import type { Reach } from '@/domain/command';
import { act, type PersonActing } from '@/editorial/act';
import type { HouseActing } from '@/editorial/house-acting';
import { carryToStory } from '@/editorial/carry-to-story';
import { markStoryKilled } from '@/storage/stories';

export function killStory(
  by: PersonActing | HouseActing,
  articleId: string,
  reason: string,
  reach: Reach = 'story',
) {
  return act(async (tx) => {
    const killed = await carryToStory(tx, by, articleId, { type: 'kill', reach, reason }, async (article) => {
      if (reach === 'story') await markStoryKilled(tx, article.storyId, by.now);
    });
    return { killed };
  });
}
