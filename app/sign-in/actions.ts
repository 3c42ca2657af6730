'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { sentFields } from '@/app/sent-fields';
import { sentForm } from '@/app/sent-form';
import { languages } from '@/domain/language';
import { ownPath } from '@/domain/own-path';
import { askForPasskey, signInByPasskey } from '@/editorial/sign-in-by-passkey';
import { attemptToSignIn } from './attempt';
import { comeIn } from './come-in';
import { addressAtIssuer } from './issuer-address';
import { pageLanguage } from './page-language';
import { passkeyResponse } from './passkey-response';
import { refusedIn } from './refused-in';
import { requestBrowser } from './request-browser';
import { isFromElsewhere } from './request-origin';
import { secondStepAddress } from './second-step-address';
import type { SignInAnswer } from './sign-in-answer';

const given = z.object({
  email: z.string().max(320).catch(''),
  password: z.string().max(1000).catch(''),
  language: z.enum(languages).catch('en'),
  callbackUrl: z.unknown().optional(),
});

const elsewhere = { code: 'signed_out', values: {} } as const;

/** Works as a plain form too: without scripts the browser sends it, and the page comes back with the answer. */
export async function signInAction(_before: SignInAnswer, form: FormData): Promise<SignInAnswer> {
  const { email, password, language, callbackUrl } = given.parse(sentFields(form));
  const now = new Date();
  if (await isFromElsewhere()) return { ...refusedIn(language, [elsewhere]), email };
  const result = await attemptToSignIn(email, password, now);
  if (!result.ok) return { ...refusedIn(language, result.refusals), email };
  if ('pendingId' in result.value) redirect(secondStepAddress(ownPath(callbackUrl, '/newsroom'), language));
  return comeIn(result.value, callbackUrl, now);
}

/** Leaves for the sign-in service of the house, which sends the person back. */
export async function signInByIssuerAction(form: FormData): Promise<void> {
  if (await isFromElsewhere()) redirect('/sign-in');
  redirect(await addressAtIssuer(ownPath(sentForm(form).get('callbackUrl'), '/newsroom')));
}

export async function askForPasskeyAction() {
  const language = await pageLanguage();
  if (await isFromElsewhere()) return refusedIn(language, [elsewhere]);
  const { address } = await requestBrowser();
  const asked = await askForPasskey(address, new Date());
  return asked.ok ? { options: asked.value } : refusedIn(language, asked.refusals);
}

export async function signInByPasskeyAction(sent: unknown, callbackUrl: unknown) {
  const language = await pageLanguage();
  if (await isFromElsewhere()) return refusedIn(language, [elsewhere]);
  const response = passkeyResponse.safeParse(sent);
  if (!response.success) return refusedIn(language, [{ code: 'passkey_not_accepted', values: {} }]);
  const now = new Date();
  const by = { channel: 'web', systemUser: null, now } as const;
  const result = await signInByPasskey(by, response.data, await requestBrowser());
  return result.ok ? comeIn(result.value, callbackUrl, now) : refusedIn(language, result.refusals);
}
