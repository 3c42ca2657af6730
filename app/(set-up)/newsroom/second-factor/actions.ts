'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { actingToSetUpOrNull } from '@/app/newsroom/acting';
import { wordsIn } from '@/components/newsroom/words-in';
import { pageLanguage } from '@/app/sign-in/page-language';
import { newPasskeyResponse } from '@/app/sign-in/passkey-response';
import { refusedIn } from '@/app/sign-in/refused-in';
import { sentForm } from '@/app/sent-form';
import type { CodesAnswer } from '@/components/newsroom/recovery-codes.client';
import type { Answer } from '@/components/ui/answer';
import type { Refusal } from '@/domain/refusal';
import type { Result } from '@/domain/result';
import { spacedCode } from '@/domain/typed-code';
import type { PersonActing } from '@/editorial/act';
import { addPasskey, askForNewPasskey } from '@/editorial/add-passkey';
import { makeRecoveryCodes } from '@/editorial/make-recovery-codes';
import { proveAgain } from '@/editorial/prove-again';
import { removePasskey } from '@/editorial/remove-passkey';
import {
  beginToSetUpAuthenticator,
  confirmNewAuthenticator,
  removeAuthenticator,
} from '@/editorial/set-up-authenticator';

type Words = ReturnType<typeof wordsIn<'newsroom.secondFactor'>>;

const notSignedIn = async () => refusedIn(await pageLanguage(), [{ code: 'signed_out', values: {} }]);

function showAnew() {
  revalidatePath('/newsroom/account');
  revalidatePath('/newsroom/second-factor');
}

/** One verb on one's own second factor, and its answer as a sentence. */
async function answered<T>(
  verb: (by: PersonActing, session: string) => Promise<Result<T, Refusal>>,
  done: (t: Words, value: T) => string,
): Promise<Answer> {
  const acting = await actingToSetUpOrNull();
  if (!acting) return notSignedIn();
  const result = await verb(acting.by, acting.session.id);
  if (!result.ok) return refusedIn(acting.interfaceLanguage, result.refusals);
  showAnew();
  return { done: done(wordsIn(acting.interfaceLanguage, 'newsroom.secondFactor'), result.value) };
}

export async function proveAgainAction(_before: Answer | null, form: FormData): Promise<Answer> {
  const typed = z.string().max(1000).catch('').parse(sentForm(form).get('typed'));
  return answered(
    (by, session) => proveAgain(by, session, typed),
    (t) => t('proof.given'),
  );
}

export async function beginAuthenticatorAction(): Promise<Answer> {
  return answered(beginToSetUpAuthenticator, () => '');
}

export async function confirmAuthenticatorAction(_before: Answer | null, form: FormData): Promise<Answer> {
  const code = z.string().max(100).catch('').parse(sentForm(form).get('code'));
  return answered(
    (by) => confirmNewAuthenticator(by, code),
    (t) => t('confirmed'),
  );
}

export async function removeAuthenticatorAction(): Promise<Answer> {
  return answered(removeAuthenticator, () => '');
}

export async function askForNewPasskeyAction() {
  const acting = await actingToSetUpOrNull();
  return acting ? { options: await askForNewPasskey(acting.by) } : notSignedIn();
}

export async function addPasskeyAction(sent: unknown, named: unknown): Promise<Answer> {
  const response = newPasskeyResponse.safeParse(sent);
  const name = z.string().max(1000).catch('').parse(named);
  return answered(
    async (by) =>
      response.success
        ? addPasskey(by, response.data, name)
        : { ok: false, refusals: [{ code: 'passkey_not_accepted', values: {} }] },
    (t, added) => t('addedNow', added),
  );
}

export async function removePasskeyAction(_before: Answer | null, form: FormData): Promise<Answer> {
  const id = z.string().max(1400).catch('').parse(sentForm(form).get('passkey'));
  return answered(
    (by, session) => removePasskey(by, session, id),
    () => '',
  );
}

export async function makeRecoveryCodesAction(): Promise<CodesAnswer> {
  const acting = await actingToSetUpOrNull();
  if (!acting) return notSignedIn();
  const result = await makeRecoveryCodes(acting.by, acting.session.id);
  if (!result.ok) return refusedIn(acting.interfaceLanguage, result.refusals);
  showAnew();
  return { codes: result.value.codes.map(spacedCode) };
}
