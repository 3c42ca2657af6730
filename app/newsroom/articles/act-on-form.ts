/** How a form about one article acts: who it is, what was sent, one verb; a refusal keeps what was filled in. */
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { actingOrNull } from '@/app/newsroom/acting';
import { wordsIn } from '@/components/newsroom/words-in';
import { pageLanguage } from '@/app/sign-in/page-language';
import { sentForm } from '@/app/sent-form';
import type { KeptAnswer } from '@/components/ui/answer';
import type { Language } from '@/domain/language';
import type { Refusal } from '@/domain/refusal';
import type { Result } from '@/domain/result';
import type { PersonActing } from '@/editorial/act';
import { readPaper } from '@/editorial/read-paper';
import { refusalSentence } from '@/editorial/refusal-sentence';

type FormAct<Given> = {
  shape: z.ZodType<Given>;
  verb: (by: PersonActing, given: Given, language: Language) => Promise<Result<unknown, Refusal>>;
  /** The page that shows what was done. */
  leadTo: (given: Given) => string;
};

export async function actOnForm<Given>(
  form: FormData,
  { shape, verb, leadTo }: FormAct<Given>,
): Promise<KeptAnswer> {
  const kept = keptOf(form);
  const acting = await actingOrNull();
  if (!acting) {
    const sentence = refusalSentence({ code: 'signed_out', values: {} }, await pageLanguage());
    return { refused: [sentence], kept };
  }
  const { by, interfaceLanguage } = acting;
  const given = shape.safeParse(kept);
  // The forms hold to the limits; this is for what was not sent by them.
  if (!given.success) return { refused: [wordsIn(interfaceLanguage, 'newsroom.after')('unreadable')], kept };
  const result = await verb(by, given.data, interfaceLanguage);
  if (!result.ok) {
    const { zone } = await readPaper();
    const refused = result.refusals.map((refusal) => refusalSentence(refusal, interfaceLanguage, zone));
    return { refused, kept };
  }
  revalidatePath('/newsroom', 'layout');
  redirect(leadTo(given.data));
}

/** The words of a form; what React adds to it is no field. */
export function keptOf(form: FormData): Record<string, string> {
  const words = [...sentForm(form)].flatMap(([name, value]) =>
    typeof value === 'string' && !name.startsWith('$') ? [[name, value] as const] : [],
  );
  return Object.fromEntries(words);
}
