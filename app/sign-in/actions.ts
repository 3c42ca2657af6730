'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { languages } from '@/domain/language';
import { ownPath } from '@/domain/own-path';
import { refusalSentence } from '@/editorial/refusal-sentence';
import { attemptToSignIn } from './attempt';
import { isFromElsewhere } from './request-origin';
import { setSessionCookie } from './session-cookie';
import type { SignInAnswer } from './sign-in-answer';

const given = z.object({
  email: z.string().max(320).catch(''),
  password: z.string().max(1000).catch(''),
  language: z.enum(languages).catch('en'),
  callbackUrl: z.unknown(),
});

/** Works as a plain form too: without scripts the browser sends it, and the page comes back with the answer. */
export async function signInAction(_before: SignInAnswer, form: FormData): Promise<SignInAnswer> {
  const { email, password, language, callbackUrl } = given.parse(Object.fromEntries(form));
  const now = new Date();
  if (await isFromElsewhere())
    return { refused: [refusalSentence({ code: 'signed_out', values: {} }, language)], email };
  const result = await attemptToSignIn(email, password, now);
  if (!result.ok)
    return { refused: result.refusals.map((refusal) => refusalSentence(refusal, language)), email };
  await setSessionCookie(result.value.sessionId, result.value.expiresAt, now);
  redirect(ownPath(callbackUrl, '/newsroom'));
}
