'use server';

import { headers } from 'next/headers';
import { z } from 'zod';
import { sentFields } from '@/app/sent-fields';
import type { Answer } from '@/components/ui/answer';
import { emailRefusal } from '@/domain/directory';
import { languages } from '@/domain/language';
import { askForNewPassword } from '@/editorial/ask-for-new-password';
import { refusalSentence } from '@/editorial/refusal-sentence';
import { isFromElsewhere } from '../request-origin';
import { signInWords } from '../sign-in-words';

const given = z.object({ email: z.string().max(320).catch(''), language: z.enum(languages).catch('en') });

/** One answer for every address: who it belongs to is nobody's business at the door. */
export async function askForNewPasswordAction(_before: Answer | null, form: FormData): Promise<Answer> {
  const { email, language } = given.parse(sentFields(form));
  const elsewhere = (await isFromElsewhere()) ? ({ code: 'signed_out', values: {} } as const) : undefined;
  const refusal = elsewhere ?? emailRefusal(email);
  if (refusal) return { refused: [refusalSentence(refusal, language)] };
  const address = (await headers()).get('x-stet-client') ?? '';
  const result = await askForNewPassword(email, address, new Date());
  if (!result.ok) return { refused: result.refusals.map((one) => refusalSentence(one, language)) };
  return { done: signInWords(language)('forgottenPage.done', result.value) };
}
