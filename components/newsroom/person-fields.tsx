import { Field } from '@/components/ui/field';
import { languageCodes, languages, ownNames, type Language } from '@/domain/language';
import type { PersonColumns } from '@/domain/person-change';
import { SettingsChoice } from './settings-choice';
import type { SettingsWords } from './settings-words';

type Props = { person: Omit<PersonColumns, 'name'> & { name?: string }; t: SettingsWords };

/** The fields of a person that are neither desk nor shift. */
export function PersonFields({ person, t }: Props) {
  return (
    <>
      <Field label={t('person.name')}>
        <input name="name" required maxLength={200} defaultValue={person.name} autoComplete="off" />
      </Field>
      <fieldset>
        <legend>{t('person.languages')}</legend>
        <p className="hint">{t('person.languagesHint')}</p>
        <div className="settings-row">
          {languages.map((language: Language) => (
            <SettingsChoice
              key={language}
              type="checkbox"
              name="languages"
              value={language}
              label={ownNames[language]}
              lang={languageCodes[language].bcp47}
              chosen={person.languages.includes(language)}
            />
          ))}
        </div>
      </fieldset>
      <Field label={t('person.interfaceLanguage')}>
        <select name="interfaceLanguage" defaultValue={person.interfaceLanguage}>
          {languages.map((language) => (
            <option key={language} value={language}>
              {ownNames[language]}
            </option>
          ))}
        </select>
      </Field>
      <fieldset>
        <legend>{t('person.rights')}</legend>
        <SettingsChoice
          type="checkbox"
          name="editorInChief"
          label={t('person.editorInChief')}
          hint={t('person.editorInChiefHint')}
          chosen={person.editorInChief}
        />
        <SettingsChoice
          type="checkbox"
          name="administrator"
          label={t('person.administrator')}
          hint={t('person.administratorHint')}
          chosen={person.administrator}
        />
      </fieldset>
    </>
  );
}
