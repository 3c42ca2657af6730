import { ActionForm } from '@/components/ui/action-form.client';
import type { Answer } from '@/components/ui/answer';
import { Button } from '@/components/ui/button';
import type { PublicDate } from '@/domain/public-date';
import { AddPasskey, type AddPasskeyActions } from './add-passkey.client';
import type { SecondFactorWords } from './second-factor-words';

type Passkey = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null };
type Props = {
  passkeys: Passkey[];
  adding: AddPasskeyActions;
  remove: (before: Answer | null, form: FormData) => Promise<Answer>;
  time: (at: Date) => PublicDate;
  t: SecondFactorWords;
};

export function SecondFactorPasskeys({ passkeys, adding, remove, time, t }: Props) {
  return (
    <section className="account-part" aria-labelledby="second-factor-passkeys">
      <h3 id="second-factor-passkeys">{t('passkeys')}</h3>
      <p className="hint">{t('passkeysExplained')}</p>
      {passkeys.length === 0 ? (
        <p>{t('noPasskeys')}</p>
      ) : (
        <ul className="account-sessions">
          {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
            <li key={id}>
              <p>
                <b>{name}</b>
              </p>
              <p className="hint">
                {t('added', { time: time(createdAt).text })}
                {' · '}
                {lastUsedAt ? t('used', { time: time(lastUsedAt).text }) : t('neverUsed')}
              </p>
              <ActionForm action={remove}>
                <input type="hidden" name="passkey" value={id} />
                <Button type="submit" weight="text" aria-label={t('removePasskey', { name })}>
                  {t('remove')}
                </Button>
              </ActionForm>
            </li>
          ))}
        </ul>
      )}
      <AddPasskey
        {...adding}
        words={{
          name: t('passkeyName'),
          hint: t('passkeyNameHint'),
          add: t('add'),
          adding: t('adding'),
          failed: t('addFailed'),
        }}
      />
    </section>
  );
}
