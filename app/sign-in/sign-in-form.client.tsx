'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { Language } from '@/domain/language';
import type { SignInAnswer } from './sign-in-answer';

type Props = {
  action: (before: SignInAnswer, form: FormData) => Promise<SignInAnswer>;
  callbackUrl: string;
  language: Language;
  words: { email: string; password: string; button: string; working: string };
};

export function SignInForm({ action, callbackUrl, language, words }: Props) {
  const [answer, send, sending] = useActionState(action, null);
  return (
    <form action={send} className="sign-in-form">
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <input type="hidden" name="language" value={language} />
      {answer ? (
        <p role="alert" className="refusal" id="sign-in-refused">
          {answer.refused.join(' ')}
        </p>
      ) : null}
      <Field label={words.email}>
        <input
          type="email"
          name="email"
          autoComplete="username"
          defaultValue={answer?.email}
          required
          maxLength={320}
          aria-describedby={answer ? 'sign-in-refused' : undefined}
        />
      </Field>
      <Field label={words.password}>
        <input
          type="password"
          name="password"
          autoComplete="current-password"
          required
          maxLength={1000}
          aria-describedby={answer ? 'sign-in-refused' : undefined}
        />
      </Field>
      <Button type="submit" weight="filled" disabled={sending}>
        {sending ? words.working : words.button}
      </Button>
    </form>
  );
}
