'use server';

import { z } from 'zod';
import { actOnForm } from '@/app/newsroom/articles/act-on-form';
import type { KeptAnswer } from '@/components/ui/answer';
import { correctionAnswers } from '@/domain/correction-view';
import { noteKinds } from '@/domain/document-attributes';
import { correctArticle } from '@/editorial/correct-article';
import { settleCorrection } from '@/editorial/settle-correction';
import { takeOutNote } from '@/editorial/take-out-note';

const article = z.string().max(64);
const answer = z.enum(correctionAnswers).optional();
const correcting = z.object({
  article,
  group: z.string().max(64).optional(),
  kind: z.enum(noteKinds),
  place: z.enum(['top', 'foot']),
  text: z.string().max(2_000),
  answer_en: answer,
  answer_it: answer,
  answer_zh: answer,
});

/** By a form, which works without scripts. */
export async function correctAction(_before: KeptAnswer | null, form: FormData): Promise<KeptAnswer> {
  return actOnForm(form, {
    shape: correcting,
    verb: (by, { article, group, kind, place, text, answer_en, answer_it, answer_zh }) =>
      correctArticle(by, article, {
        ...{ kind, place, text },
        ...(group
          ? { group }
          : {
              answers: {
                ...(answer_en ? { en: answer_en } : {}),
                ...(answer_it ? { it: answer_it } : {}),
                ...(answer_zh ? { zh: answer_zh } : {}),
              },
            }),
      }),
    leadTo: ({ article }) => `/newsroom/articles/${article}/correct?written=1`,
  });
}

const taking = z.object({ article, note: z.string().max(64) });

/** By a form, which works without scripts. */
export async function takeOutNoteAction(_before: KeptAnswer | null, form: FormData): Promise<KeptAnswer> {
  return actOnForm(form, {
    shape: taking,
    verb: (by, given) => takeOutNote(by, given.article, given.note),
    leadTo: (given) => `/newsroom/articles/${given.article}/correct`,
  });
}

const settling = taking.extend({ answer: z.enum(['never', 'right']) });

/** By a form, which works without scripts. */
export async function settleCorrectionAction(
  _before: KeptAnswer | null,
  form: FormData,
): Promise<KeptAnswer> {
  return actOnForm(form, {
    shape: settling,
    verb: (by, given) => settleCorrection(by, given.article, given.note, given.answer),
    leadTo: (given) => `/newsroom/articles/${given.article}/correct`,
  });
}
