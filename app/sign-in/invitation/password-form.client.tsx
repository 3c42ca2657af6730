'use client';

import { useActionState } from 'react';
import type { Answer } from '@/components/ui/answer';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { Language } from '@/domain/language';

type Props = {
  action: (before: Answer | null, form: FormData) => Promise<Answer>;
  token: string;
  language: Language;
  email: string;
  words: { email: string; password: string; hint: string; again: string; button: string; working: string };
};

export function PasswordForm({ action, token, language, email, words }: Props) {
  const [answer, send, sending] = useActionState(action, null);
  const refused = answer !== null && 'refused' in answer ? answer.refused.join(' ') : '';
  const field = {
    type: 'password',
    autoComplete: 'new-password',
    required: true,
    maxLength: 1000,
    'aria-describedby': refused ? 'password-refused' : undefined,
  } as const;
  return (
    <form action={send} className="sign-in-form">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="language" value={language} />
      {refused ? (
        <p role="alert" className="refusal" id="password-refused">
          {refused}
        </p>
      ) : null}
      {/* Keepers of passwords keep it with the address. */}
      <Field label={words.email}>
        <input type="email" readOnly value={email} autoComplete="username" />
      </Field>
      <Field label={words.password} hint={words.hint}>
        <input name="password" {...field} />
      </Field>
      <Field label={words.again}>
        <input name="again" {...field} />
      </Field>
      <Button type="submit" weight="filled" disabled={sending}>
        {sending ? words.working : words.button}
      </Button>
    </form>
  );
}
