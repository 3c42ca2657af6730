'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { actingOrNull, actingToSetUpOrNull } from '@/app/newsroom/acting';
import { sentFields } from '@/app/sent-fields';
import { pageLanguage } from '@/app/sign-in/page-language';
import { clearSessionCookie } from '@/app/sign-in/session-cookie';
import type { Answer } from '@/components/ui/answer';
import { languages } from '@/domain/language';
import { changeInterfaceLanguage } from '@/editorial/change-interface-language';
import { endAllSessions } from '@/editorial/end-all-sessions';
import { endSession } from '@/editorial/end-session';
import { refusalSentence } from '@/editorial/refusal-sentence';

const notSignedIn = async () => ({
  refused: [refusalSentence({ code: 'signed_out', values: {} }, await pageLanguage())],
});

export async function signOutAction(): Promise<Answer> {
  const acting = await actingToSetUpOrNull();
  // Who has been signed out already wanted just that.
  if (acting) await endSession(acting.by, acting.session.id);
  await clearSessionCookie();
  redirect('/sign-in');
}

export async function signOutEverywhereAction(): Promise<Answer> {
  const acting = await actingToSetUpOrNull();
  if (!acting) return notSignedIn();
  await endAllSessions(acting.by);
  await clearSessionCookie();
  redirect('/sign-in');
}

export async function endSessionAction(_before: Answer | null, form: FormData): Promise<Answer> {
  const acting = await actingOrNull();
  if (!acting) return notSignedIn();
  const session = z.string().max(64).safeParse(sentFields(form).session);
  const result = await endSession(acting.by, session.data ?? '');
  revalidatePath('/newsroom/account');
  if (result.ok) return { done: '' };
  return { refused: result.refusals.map((refusal) => refusalSentence(refusal, acting.interfaceLanguage)) };
}

/** The same by a form, which works without scripts. */
export async function chooseLanguageAction(_before: Answer | null, form: FormData): Promise<Answer> {
  return changeInterfaceLanguageAction(sentFields(form).language);
}

export async function changeInterfaceLanguageAction(wanted: unknown): Promise<Answer> {
  const acting = await actingOrNull();
  if (!acting) return notSignedIn();
  const language = z.enum(languages).safeParse(wanted);
  // What is no language of the newsroom changes nothing.
  if (!language.success) return { done: '' };
  const result = await changeInterfaceLanguage(acting.by, language.data);
  revalidatePath('/newsroom', 'layout');
  if (result.ok) return { done: '' };
  return { refused: result.refusals.map((refusal) => refusalSentence(refusal, acting.interfaceLanguage)) };
}
