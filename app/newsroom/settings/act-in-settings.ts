/** How a form of the settings acts: who it is, what was sent, one verb, and the sentences of its answer. */
import { revalidatePath } from 'next/cache';
import type { z } from 'zod';
import { actingOrNull } from '@/app/newsroom/acting';
import { wordsIn } from '@/components/newsroom/words-in';
import { pageLanguage } from '@/app/sign-in/page-language';
import type { LinkAnswer } from '@/components/ui/answer';
import type { Refusal } from '@/domain/refusal';
import type { Result } from '@/domain/result';
import type { PersonActing } from '@/editorial/act';
import { readPaper } from '@/editorial/read-paper';
import { refusalSentence } from '@/editorial/refusal-sentence';
import { groupedFields } from './grouped-fields';

type Words = ReturnType<typeof wordsIn<'newsroom.settings'>>;
type Verb<Given, T> = {
  /** `zone`: the paper's, in which times are written. */
  verb: (by: PersonActing, given: Given, zone: string) => Promise<Result<T, Refusal>>;
  done: (t: Words, value: T) => string | { done: string; link: string | null };
};

export async function actInSettings<Given, T>(
  form: FormData,
  shape: z.ZodType<Given>,
  { verb, done }: Verb<Given, T>,
): Promise<LinkAnswer> {
  const acting = await actingOrNull();
  if (!acting)
    return { refused: [refusalSentence({ code: 'signed_out', values: {} }, await pageLanguage())] };
  const { by, interfaceLanguage } = acting;
  const t = wordsIn(interfaceLanguage, 'newsroom.settings');
  const given = shape.safeParse(groupedFields(form));
  // The forms hold to the limits; this is for what was not sent by them.
  if (!given.success) return { refused: [t('unreadable')] };
  const { zone } = await readPaper();
  const result = await verb(by, given.data, zone);
  if (!result.ok)
    return { refused: result.refusals.map((refusal) => refusalSentence(refusal, interfaceLanguage, zone)) };
  revalidatePath('/newsroom', 'layout');
  const said = done(t, result.value);
  return typeof said === 'string' ? { done: said } : said;
}
