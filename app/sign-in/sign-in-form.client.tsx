'use client';

import { Field } from '@/components/ui/field';
import type { Language } from '@/domain/language';
import { DoorForm } from './door-form.client';
import type { SignInAnswer } from './sign-in-answer';

type Props = {
  action: (before: SignInAnswer, form: FormData) => Promise<SignInAnswer>;
  callbackUrl: string;
  language: Language;
  words: { email: string; password: string; button: string; working: string };
};

export function SignInForm({ action, callbackUrl, language, words }: Props) {
  return (
    <DoorForm action={action} hidden={{ callbackUrl, language }} words={words}>
      {(describedBy, answer) => (
        <>
          <Field label={words.email}>
            <input
              type="email"
              name="email"
              autoComplete="username"
              defaultValue={answer?.email}
              required
              maxLength={320}
              aria-describedby={describedBy}
            />
          </Field>
          <Field label={words.password}>
            <input
              type="password"
              name="password"
              autoComplete="current-password"
              required
              maxLength={1000}
              aria-describedby={describedBy}
            />
          </Field>
        </>
      )}
    </DoorForm>
  );
}
