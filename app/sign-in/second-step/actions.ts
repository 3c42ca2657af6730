'use server';

import { z } from 'zod';
import { sentFields } from '@/app/sent-fields';
import { languages } from '@/domain/language';
import type { Refusal } from '@/domain/refusal';
import { passSecondStep } from '@/editorial/pass-second-step';
import { askForPasskeyOfSecondStep, passSecondStepByPasskey } from '@/editorial/pass-second-step-by-passkey';
import { comeIn } from '../come-in';
import { pageLanguage } from '../page-language';
import { passkeyResponse } from '../passkey-response';
import { pendingIdOfCookie } from '../pending-cookie';
import { refusedIn } from '../refused-in';
import { requestBrowser } from '../request-browser';
import { isFromElsewhere } from '../request-origin';

const given = z.object({
  code: z.string().max(100).catch(''),
  language: z.enum(languages).catch('en'),
  callbackUrl: z.unknown().optional(),
});
type Refused = { refused: string[] };

const over: Refusal = { code: 'second_step_over', values: {} };

/** What waits for its second step in this browser; null for none, and for what another site sent. */
async function pendingHere(): Promise<string | null> {
  return (await isFromElsewhere()) ? null : pendingIdOfCookie();
}

export async function secondStepAction(_before: Refused | null, form: FormData): Promise<Refused> {
  const { code, language, callbackUrl } = given.parse(sentFields(form));
  const pending = await pendingHere();
  if (pending === null) return refusedIn(language, [over]);
  const now = new Date();
  const by = { channel: 'web', systemUser: null, now } as const;
  const result = await passSecondStep(by, pending, code, await requestBrowser());
  return result.ok ? comeIn(result.value, callbackUrl, now) : refusedIn(language, result.refusals);
}

export async function askForSecondStepPasskeyAction() {
  const language = await pageLanguage();
  const pending = await pendingHere();
  if (pending === null) return refusedIn(language, [over]);
  const asked = await askForPasskeyOfSecondStep(pending, new Date());
  return asked.ok ? { options: asked.value } : refusedIn(language, asked.refusals);
}

export async function secondStepByPasskeyAction(sent: unknown, callbackUrl: unknown): Promise<Refused> {
  const language = await pageLanguage();
  const pending = await pendingHere();
  if (pending === null) return refusedIn(language, [over]);
  const response = passkeyResponse.safeParse(sent);
  if (!response.success) return refusedIn(language, [{ code: 'passkey_not_accepted', values: {} }]);
  const now = new Date();
  const by = { channel: 'web', systemUser: null, now } as const;
  const result = await passSecondStepByPasskey(by, pending, response.data, await requestBrowser());
  return result.ok ? comeIn(result.value, callbackUrl, now) : refusedIn(language, result.refusals);
}
