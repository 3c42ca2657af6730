import { ok } from '@/domain/result';
import { killStory } from '@/editorial/kill-story';
import { articleVerb } from '@/stet/article-verb';

export const kill = articleVerb('kill', ['reason'], async ({ by, id, reason }) => {
  const done = await killStory(by, id, reason);
  if (!done.ok) return done;
  const { killed } = done.value;
  return ok({ json: { id, killed }, text: `Killed ${killed.join(', ')}: every address answers 410.` });
});
