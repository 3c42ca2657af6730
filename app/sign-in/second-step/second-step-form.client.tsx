'use client';

import type { Weight } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { Language } from '@/domain/language';
import { DoorForm } from '../door-form.client';

type Refused = { refused: string[] };
type Props = {
  action: (before: Refused | null, form: FormData) => Promise<Refused>;
  callbackUrl: string;
  language: Language;
  weight: Weight;
  words: { code: string; codeHint: string; button: string; working: string };
};

export function SecondStepForm({ action, callbackUrl, language, weight, words }: Props) {
  return (
    <DoorForm action={action} hidden={{ callbackUrl, language }} weight={weight} words={words}>
      {(describedBy) => (
        <Field label={words.code} hint={words.codeHint}>
          <input
            type="text"
            name="code"
            autoComplete="one-time-code"
            autoCapitalize="off"
            spellCheck={false}
            required
            maxLength={100}
            aria-describedby={describedBy}
          />
        </Field>
      )}
    </DoorForm>
  );
}
