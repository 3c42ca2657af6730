'use client';

import { startRegistration, type PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser';
import { useRef, useState, useTransition } from 'react';
import type { Answer } from '@/components/ui/answer';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';

export type AddPasskeyActions = {
  ask: () => Promise<{ options: PublicKeyCredentialCreationOptionsJSON } | { refused: string[] }>;
  add: (response: unknown, name: string) => Promise<Answer>;
};
type Props = AddPasskeyActions & {
  words: { name: string; hint: string; add: string; adding: string; failed: string };
};

/** The name first, then the device: whoever has the finger on the key cannot type. */
export function AddPasskey({ ask, add, words }: Props) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [busy, start] = useTransition();
  const field = useRef<HTMLInputElement>(null);
  const name = () => field.current?.value ?? '';
  const begin = () =>
    start(async () => {
      setAnswer(null);
      const asked = await ask();
      if ('refused' in asked) return setAnswer(asked);
      const response = await startRegistration({ optionsJSON: asked.options }).catch(() => null);
      if (!response) return setAnswer({ refused: [words.failed] });
      const answered = await add(response, name());
      setAnswer(answered);
      if ('done' in answered && field.current) field.current.value = '';
    });
  return (
    <form
      className="second-factor-form"
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <Field label={words.name} hint={words.hint}>
        <input type="text" name="passkey-name" ref={field} required maxLength={80} autoComplete="off" />
      </Field>
      <Button type="submit" weight="outlined" disabled={busy}>
        {busy ? words.adding : words.add}
      </Button>
      <p role="status" className={answer && 'refused' in answer ? 'refusal' : 'done'}>
        {answer === null ? '' : 'refused' in answer ? answer.refused.join(' ') : answer.done}
      </p>
    </form>
  );
}
