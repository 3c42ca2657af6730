'use client';

import type { Answer } from '@/components/ui/answer';
import { Field } from '@/components/ui/field';
import type { Language } from '@/domain/language';
import { DoorForm } from '../door-form.client';

type Props = {
  action: (before: Answer | null, form: FormData) => Promise<Answer>;
  token: string;
  language: Language;
  email: string;
  words: { email: string; password: string; hint: string; again: string; button: string; working: string };
};

const field = {
  type: 'password',
  autoComplete: 'new-password',
  required: true,
  maxLength: 1000,
} as const;

export function PasswordForm({ action, token, language, email, words }: Props) {
  return (
    <DoorForm action={action} hidden={{ token, language }} words={words}>
      {(describedBy) => (
        <>
          {/* Keepers of passwords keep it with the address. */}
          <Field label={words.email}>
            <input type="email" readOnly value={email} autoComplete="username" />
          </Field>
          <Field label={words.password} hint={words.hint}>
            <input name="password" {...field} aria-describedby={describedBy} />
          </Field>
          <Field label={words.again}>
            <input name="again" {...field} aria-describedby={describedBy} />
          </Field>
        </>
      )}
    </DoorForm>
  );
}
