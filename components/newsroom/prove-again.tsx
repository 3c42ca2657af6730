import { ActionForm } from '@/components/ui/action-form.client';
import type { Answer } from '@/components/ui/answer';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { SecondFactorWords } from './second-factor-words';

type Props = { prove: (before: Answer | null, form: FormData) => Promise<Answer>; t: SecondFactorWords };

/** Before anything is taken away or codes are made, where the sign-in is not fresh any more. */
export function ProveAgain({ prove, t }: Props) {
  return (
    <section className="account-part" aria-labelledby="prove-again">
      <h3 id="prove-again">{t('proof.title')}</h3>
      <p className="hint">{t('proof.explained')}</p>
      <ActionForm action={prove} className="second-factor-form">
        <Field label={t('proof.typed')} hint={t('proof.typedHint')}>
          <input type="password" name="typed" autoComplete="current-password" required maxLength={1000} />
        </Field>
        <Button type="submit" weight="outlined">
          {t('proof.confirm')}
        </Button>
      </ActionForm>
    </section>
  );
}
