'use client';

import { useActionState } from 'react';
import { Button, type Weight } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { Language } from '@/domain/language';

type Refused = { refused: string[] };
type Props = {
  action: (before: Refused | null, form: FormData) => Promise<Refused>;
  callbackUrl: string;
  language: Language;
  weight: Weight;
  words: { code: string; codeHint: string; button: string; working: string };
};

export function SecondStepForm({ action, callbackUrl, language, weight, words }: Props) {
  const [answer, send, sending] = useActionState(action, null);
  return (
    <form action={send} className="sign-in-form">
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <input type="hidden" name="language" value={language} />
      {answer ? (
        <p role="alert" className="refusal" id="second-step-refused">
          {answer.refused.join(' ')}
        </p>
      ) : null}
      <Field label={words.code} hint={words.codeHint}>
        <input
          type="text"
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="off"
          spellCheck={false}
          required
          maxLength={100}
          aria-describedby={answer ? 'second-step-refused' : undefined}
        />
      </Field>
      <Button type="submit" weight={weight} disabled={sending}>
        {sending ? words.working : words.button}
      </Button>
    </form>
  );
}
