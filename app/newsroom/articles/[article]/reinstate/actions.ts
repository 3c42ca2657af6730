'use server';

import { z } from 'zod';
import { actOnForm } from '@/app/newsroom/articles/act-on-form';
import type { KeptAnswer } from '@/components/ui/answer';
import { declineRequest } from '@/editorial/decline-request';
import { askToReinstate, confirmReinstatement } from '@/editorial/reinstate-article';

const article = z.string().max(64);
const asking = z.object({
  article,
  revision: z.coerce.number().int().min(0),
  reason: z.string().max(300).default(''),
});
const answering = z.object({ article, answer: z.enum(['confirm', 'decline']) });

/** By a form, which works without scripts. */
export async function askToReinstateAction(_before: KeptAnswer | null, form: FormData): Promise<KeptAnswer> {
  return actOnForm(form, {
    shape: asking,
    verb: (by, { article, revision, reason }) => askToReinstate(by, article, revision, reason),
    leadTo: ({ article }) => `/newsroom/articles/${article}/reinstate`,
  });
}

/** By a form, which works without scripts. */
export async function answerReinstatementAction(
  _before: KeptAnswer | null,
  form: FormData,
): Promise<KeptAnswer> {
  return actOnForm(form, {
    shape: answering,
    verb: (by, { article, answer }) =>
      answer === 'confirm' ? confirmReinstatement(by, article) : declineRequest(by, article, 'reinstate'),
    leadTo: ({ article }) => `/newsroom/articles/${article}`,
  });
}
