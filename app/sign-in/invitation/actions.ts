'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { sentFields } from '@/app/sent-fields';
import type { Answer } from '@/components/ui/answer';
import { longestPassword } from '@/domain/chosen-password';
import { languages } from '@/domain/language';
import type { Refusal } from '@/domain/refusal';
import { acceptInvitation } from '@/editorial/accept-invitation';
import { refusalSentence } from '@/editorial/refusal-sentence';
import { isFromElsewhere } from '../request-origin';

const typed = z
  .string()
  .max(longestPassword + 1)
  .catch('');
const given = z.object({
  token: z.string().max(100).catch(''),
  password: typed,
  again: typed,
  language: z.enum(languages).catch('en'),
});

/** Nobody is signed in here: the link itself says who may act, once. */
export async function choosePasswordAction(_before: Answer | null, form: FormData): Promise<Answer> {
  const { token, password, again, language } = given.parse(sentFields(form));
  const refuse = (...refusals: Refusal[]) => ({
    refused: refusals.map((refusal) => refusalSentence(refusal, language)),
  });
  if (await isFromElsewhere()) return refuse({ code: 'signed_out', values: {} });
  if (password !== again) return refuse({ code: 'passwords_differ', values: {} });
  const by = { channel: 'web', systemUser: null, now: new Date() } as const;
  const result = await acceptInvitation(by, token, password);
  if (!result.ok) return refuse(...result.refusals);
  redirect(`/sign-in/invitation?set=yes&language=${language}`);
}
