import { signaturePolicies, type SignaturePolicy } from '@/domain/article';
import type { PerLanguage } from '@/domain/language';
import { SettingsChoice } from './settings-choice';
import { SettingsNames } from './settings-names';
import type { SettingsWords } from './settings-words';

type Desk = { names: PerLanguage<string>; policy: SignaturePolicy; releasesUnread: boolean };
type Props = { desk?: Desk; t: SettingsWords };

/** The names of a desk, and its signature rule with what follows from each. */
export function DeskFields({ desk, t }: Props) {
  return (
    <>
      <SettingsNames legend={t('names')} field="names" values={desk?.names} size="name" t={t} />
      <fieldset>
        <legend>{t('desks.policy')}</legend>
        {signaturePolicies.map((policy) => (
          <SettingsChoice
            key={policy}
            type="radio"
            name="policy"
            value={policy}
            label={t(`desks.policies.${policy}`)}
            hint={t(`desks.policyExplained.${policy}`)}
            chosen={policy === (desk?.policy ?? 'sub_editing')}
          />
        ))}
      </fieldset>
      <SettingsChoice
        type="checkbox"
        name="releasesUnread"
        label={t('desks.releasesUnread')}
        hint={t('desks.releasesUnreadHint')}
        chosen={desk?.releasesUnread}
      />
    </>
  );
}
