'use server';

import { z } from 'zod';
import { actOnForm } from '@/app/newsroom/articles/act-on-form';
import type { KeptAnswer } from '@/components/ui/answer';
import { declineRequest } from '@/editorial/decline-request';
import { askToErase, confirmErasure } from '@/editorial/erase-text';

const article = z.string().max(64);
const asking = z.object({
  article,
  /** The numbers, as a person writes them: `3, 4`. */
  revisions: z
    .string()
    .max(200)
    .regex(/^\s*\d+(\s*[,，、]\s*\d+)*\s*$/)
    .transform((text) => text.split(/[,，、]/).map(Number)),
  reason: z.string().max(300).default(''),
});
const answering = z.object({ article, answer: z.enum(['confirm', 'decline']) });

/** By a form, which works without scripts. */
export async function askToEraseAction(_before: KeptAnswer | null, form: FormData): Promise<KeptAnswer> {
  return actOnForm(form, {
    shape: asking,
    verb: (by, { article, revisions, reason }) => askToErase(by, article, revisions, reason),
    leadTo: ({ article }) => `/newsroom/articles/${article}/erase`,
  });
}

/** By a form, which works without scripts. */
export async function answerErasureAction(_before: KeptAnswer | null, form: FormData): Promise<KeptAnswer> {
  return actOnForm(form, {
    shape: answering,
    verb: (by, { article, answer }) =>
      answer === 'confirm' ? confirmErasure(by, article) : declineRequest(by, article, 'erase'),
    leadTo: () => '/newsroom/requests',
  });
}
