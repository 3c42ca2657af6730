'use server';

import { z } from 'zod';
import { actOnForm } from '@/app/newsroom/articles/act-on-form';
import { wordsIn } from '@/components/newsroom/words-in';
import type { KeptAnswer } from '@/components/ui/answer';
import { killStory } from '@/editorial/kill-story';
import { killReasons } from './reasons';

const shape = z.object({
  article: z.string().max(64),
  reach: z.enum(['story', 'article']),
  reason: z.string().max(300).default(''),
  /** The button that was tapped, where it was one with a reason on it. */
  quick: z.enum(killReasons).optional(),
});

/** By a form, which works without scripts. */
export async function killAction(_before: KeptAnswer | null, form: FormData): Promise<KeptAnswer> {
  return actOnForm(form, {
    shape,
    verb: (by, { article, reach, reason, quick }, language) => {
      const t = wordsIn(language, 'newsroom.after.kill');
      return killStory(by, article, quick ? t(`reasons.${quick}`) : reason, reach);
    },
    leadTo: ({ article }) => `/newsroom/articles/${article}/kill`,
  });
}
