import { ActionForm } from '@/components/ui/action-form.client';
import type { Answer } from '@/components/ui/answer';
import { Button } from '@/components/ui/button';
import { SecondFactorConfirm } from './second-factor-confirm';
import type { SecondFactorWords } from './second-factor-words';

type Action = (before: Answer | null, form: FormData) => Promise<Answer>;
type Props = {
  inForce: boolean;
  waiting: { secret: string; uri: string } | null;
  begin: Action;
  confirm: Action;
  remove: Action;
  t: SecondFactorWords;
};

export function SecondFactorApp({ inForce, waiting, begin, confirm, remove, t }: Props) {
  return (
    <section className="account-part" aria-labelledby="second-factor-app">
      <h3 id="second-factor-app">{t('authenticator')}</h3>
      <p className="hint">{inForce ? t('inForce') : t('authenticatorExplained')}</p>
      {waiting ? <SecondFactorConfirm waiting={waiting} inForce={inForce} confirm={confirm} t={t} /> : null}
      <div className="second-factor-acts">
        {waiting ? null : (
          <ActionForm action={begin}>
            <Button type="submit" weight="outlined">
              {inForce ? t('setUpAnew') : t('setUp')}
            </Button>
          </ActionForm>
        )}
        {inForce ? (
          <ActionForm action={remove}>
            <Button type="submit" weight="text" aria-label={t('removeNamed')}>
              {t('remove')}
            </Button>
          </ActionForm>
        ) : null}
      </div>
    </section>
  );
}
