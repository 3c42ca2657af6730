/** Withdrawals and kills lie on the story: once, by the editor of its original. */
import { killStory } from '@/editorial/kill-story';
import { withdrawArticle } from '@/editorial/withdraw-article';
import type { CastStory } from '@/prisma/cast/shapes';
import { acceptedAct } from './accepted-act';
import { acting, articleKey, known, type DemoNewsroom } from './demo-newsroom';
import type { Happening } from './happening';

export function takingDown(newsroom: DemoNewsroom, story: CastStory): Happening[] {
  const original = story.articles[story.original];
  if (original?.state !== 'withdrawn' && original?.state !== 'killed') return [];
  const { editor, state } = original;
  const lastOut = Math.min(...Object.values(story.articles).map((article) => article.hoursAgo));
  const explanations = story.explanation ?? {};
  const reason = story.note ?? explanations[story.original] ?? '';
  const takeDown = async (hoursAgo: number) => {
    const by = acting(newsroom, editor, hoursAgo);
    const id = known(newsroom.articles, articleKey(story.key, story.original));
    const taken =
      state === 'killed' ? killStory(by, id, reason) : withdrawArticle(by, id, { reason, explanations });
    await acceptedAct<unknown>(story.key, taken);
  };
  return [{ hoursAgo: lastOut * 0.95, act: takeDown }];
}
