import { Field } from '@/components/ui/field';
import type { Language, PerLanguage } from '@/domain/language';
import { deskRoles, type DeskRole } from '@/domain/person';
import type { SettingsWords } from './settings-words';

type Props = {
  desks: readonly { slug: string; names: PerLanguage<string> }[];
  /** What the person has; the last day as the paper's clocks name it. */
  memberships: readonly { desk: string; role: DeskRole; lastDay: string }[];
  language: Language;
  zone: string;
  t: SettingsWords;
};

/** One row for each desk: as what, and until when. */
export function PersonDesks({ desks, memberships, language, zone, t }: Props) {
  if (desks.length === 0) return <p>{t('person.noDesks')}</p>;
  return (
    <>
      <p className="hint">{t('person.untilHint', { zone })}</p>
      {desks.map(({ slug, names }) => {
        const has = memberships.find(({ desk }) => desk === slug);
        return (
          <fieldset key={slug} className="settings-desk">
            <legend>{names[language]}</legend>
            <Field label={t('person.role')}>
              <select name={`role.${slug}`} defaultValue={has?.role ?? 'none'}>
                {(['none', ...deskRoles] as const).map((role) => (
                  <option key={role} value={role}>
                    {t(`roles.${role}`)}
                  </option>
                ))}
              </select>
            </Field>
            <Field label={t('person.until')}>
              <input type="date" name={`until.${slug}`} defaultValue={has?.lastDay} />
            </Field>
          </fieldset>
        );
      })}
    </>
  );
}
