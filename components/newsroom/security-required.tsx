import { ActionForm } from '@/components/ui/action-form.client';
import type { Answer } from '@/components/ui/answer';
import { Button } from '@/components/ui/button';
import type { SecuritySetting } from '@/domain/second-factor';
import type { SecurityWords } from './security-words';

type Props = {
  required: SecuritySetting;
  action: (before: Answer | null, form: FormData) => Promise<Answer>;
  t: SecurityWords;
};

export function SecurityRequired({ required, action, t }: Props) {
  return (
    <section className="account-part" aria-labelledby="security-required">
      <h2 id="security-required">{t('required')}</h2>
      <p className="hint" id="security-required-hint">
        {t('requiredExplained')}
      </p>
      <ActionForm action={action} className="account-languages">
        <fieldset aria-labelledby="security-required" aria-describedby="security-required-hint">
          {(['editorsInChief', 'administrators'] as const).map((name) => (
            <label key={name}>
              <input
                key={String(required[name])}
                type="checkbox"
                name={name}
                defaultChecked={required[name]}
              />
              {t(name)}
            </label>
          ))}
        </fieldset>
        <Button type="submit" weight="filled">
          {t('save')}
        </Button>
      </ActionForm>
    </section>
  );
}
