import { ActionForm } from '@/components/ui/action-form.client';
import type { Answer } from '@/components/ui/answer';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { QrPicture } from '@/components/ui/qr-picture';
import type { SecondFactorWords } from './second-factor-words';

type Props = {
  waiting: { secret: string; uri: string };
  inForce: boolean;
  confirm: (before: Answer | null, form: FormData) => Promise<Answer>;
  t: SecondFactorWords;
};

/** The secret for the camera and for the keyboard; the first right code shows that the app has it. */
export function SecondFactorConfirm({ waiting, inForce, confirm, t }: Props) {
  return (
    <div className="second-factor-secret">
      <QrPicture text={waiting.uri} label={t('picture')} />
      <div className="second-factor-steps">
        <p>{t('scan')}</p>
        <p>
          {t('orType')}
          <br />
          <code className="second-factor-key">{waiting.secret.match(/.{1,4}/g)?.join(' ')}</code>
        </p>
        <ActionForm action={confirm} className="second-factor-form">
          <Field label={t('code')} hint={t('confirmHint')}>
            <input
              type="text"
              name="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              required
              maxLength={20}
            />
          </Field>
          <Button type="submit" weight="filled">
            {t('confirm')}
          </Button>
        </ActionForm>
        {inForce ? <p className="hint">{t('stillInForce')}</p> : null}
      </div>
    </div>
  );
}
