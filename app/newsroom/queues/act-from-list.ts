/** How a list acts: who it is, what was sent, one verb, and the sentences of its answer. */
import { revalidatePath } from 'next/cache';
import type { z } from 'zod';
import { actingOrNull } from '@/app/newsroom/acting';
import { sentFields } from '@/app/sent-fields';
import { wordsIn } from '@/components/newsroom/words-in';
import { pageLanguage } from '@/app/sign-in/page-language';
import type { Answer } from '@/components/ui/answer';
import type { Refusal } from '@/domain/refusal';
import type { Result } from '@/domain/result';
import type { PersonActing } from '@/editorial/act';
import { readPaper } from '@/editorial/read-paper';
import { refusalSentence } from '@/editorial/refusal-sentence';

type Words = ReturnType<typeof wordsIn<'newsroom.queue'>>;
type ListAct<Given, T> = {
  verb: (by: PersonActing, given: Given) => Promise<Result<T, Refusal>>;
  done: (t: Words, value: T) => string;
};

export async function actFromList<Given, T>(
  form: FormData,
  shape: z.ZodType<Given>,
  { verb, done }: ListAct<Given, T>,
): Promise<Answer> {
  const acting = await actingOrNull();
  if (!acting)
    return { refused: [refusalSentence({ code: 'signed_out', values: {} }, await pageLanguage())] };
  const { by, interfaceLanguage } = acting;
  const t = wordsIn(interfaceLanguage, 'newsroom.queue');
  const given = shape.safeParse(sentFields(form));
  // The forms of the list hold to the limits; this is for what was not sent by them.
  if (!given.success) return { refused: [t('pane.unreadable')] };
  const result = await verb(by, given.data);
  if (!result.ok) {
    const { zone } = await readPaper();
    return { refused: result.refusals.map((refusal) => refusalSentence(refusal, interfaceLanguage, zone)) };
  }
  revalidatePath('/newsroom', 'layout');
  return { done: done(t, result.value) };
}
