import { RecoveryCodes, type MakeCodes } from './recovery-codes.client';
import type { SecondFactorWords } from './second-factor-words';

type Props = { possible: boolean; left: number; make: MakeCodes; t: SecondFactorWords };

export function SecondFactorRecovery({ possible, left, make, t }: Props) {
  return (
    <section className="account-part" aria-labelledby="second-factor-recovery">
      <h3 id="second-factor-recovery">{t('recovery')}</h3>
      <p className="hint">{t('recoveryExplained')}</p>
      {possible ? (
        <>
          <p>{t('left', { count: left })}</p>
          <RecoveryCodes
            make={make}
            words={{
              make: left > 0 ? t('makeAnew') : t('make'),
              making: t('making'),
              shownOnce: t('shownOnce'),
              save: t('save'),
              file: t('file'),
            }}
          />
        </>
      ) : (
        <p>{t('recoveryFirst')}</p>
      )}
    </section>
  );
}
