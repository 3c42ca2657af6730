/** Removes a story from the public at once, by default in all its languages; every address it ever had answers 410. */
import type { Reach } from '@/domain/command';
import { act, type PersonActing } from '@/editorial/act';
import { carryToStory } from '@/editorial/carry-to-story';
import { storyIdOf } from '@/storage/article-stories';
import { markStoryKilled } from '@/storage/stories';

export function killStory(by: PersonActing, articleId: string, reason: string, reach: Reach = 'story') {
  return act(async (tx) => {
    const killed = await carryToStory(tx, by, articleId, { type: 'kill', reach, reason }, async () => {});
    if (reach === 'story') await markStoryKilled(tx, await storyIdOf(tx, articleId), by.now);
    return { killed };
  });
}
