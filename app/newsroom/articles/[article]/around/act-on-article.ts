/** How the forms around a text act: who it is, what was sent, one verb, and the sentences of its answer. */
import { refresh } from 'next/cache';
import type { z } from 'zod';
import { actingOrNull } from '@/app/newsroom/acting';
import { wordsIn } from '@/components/newsroom/words-in';
import { sentFields } from '@/app/sent-fields';
import { pageLanguage } from '@/app/sign-in/page-language';
import { sentForm } from '@/app/sent-form';
import type { Answer } from '@/components/ui/answer';
import type { Refusal } from '@/domain/refusal';
import type { Result } from '@/domain/result';
import type { PersonActing } from '@/editorial/act';
import { readPaper } from '@/editorial/read-paper';
import { refusalSentence } from '@/editorial/refusal-sentence';

type Words = ReturnType<typeof wordsIn<'newsroom.around'>>;
type ArticleAct<Given, T> = {
  verb: (by: PersonActing, given: Given, zone: string) => Promise<Result<T, Refusal>>;
  done: (t: Words, value: T) => string;
};

export async function actOnArticle<Given, T>(
  form: FormData,
  shape: z.ZodType<Given>,
  { verb, done }: ArticleAct<Given, T>,
): Promise<Answer> {
  const acting = await actingOrNull();
  if (!acting)
    return { refused: [refusalSentence({ code: 'signed_out', values: {} }, await pageLanguage())] };
  const { by, interfaceLanguage } = acting;
  const t = wordsIn(interfaceLanguage, 'newsroom.around');
  // A box that is ticked several times over is a list.
  const fields = sentFields(form);
  const chosen = 'chosen' in fields ? sentForm(form).getAll('chosen') : [];
  const given = shape.safeParse({ ...fields, chosen });
  if (!given.success) return { refused: [t('unreadable')] };
  const { zone } = await readPaper();
  const result = await verb(by, given.data, zone);
  refresh();
  return result.ok
    ? { done: done(t, result.value) }
    : { refused: result.refusals.map((refusal) => refusalSentence(refusal, interfaceLanguage, zone)) };
}
