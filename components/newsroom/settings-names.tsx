import { Field } from '@/components/ui/field';
import { languageCodes, languages, type PerLanguage } from '@/domain/language';
import type { SettingsWords } from './settings-words';

type Props = {
  legend: string;
  /** The fields are called `{field}.en` and so on. */
  field: string;
  values?: PerLanguage<string>;
  hint?: string;
  /** An imprint has lines, a name is one. */
  size: 'name' | 'line' | 'text';
  t: SettingsWords;
};

const longest = { name: 60, line: 160, text: 2000 };

/** One thing in the three languages. */
export function SettingsNames({ legend, field, values, hint, size, t }: Props) {
  return (
    <fieldset className="settings-names">
      <legend>{legend}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      {languages.map((language) => {
        const common = {
          name: `${field}.${language}`,
          defaultValue: values?.[language],
          maxLength: longest[size],
          lang: languageCodes[language].bcp47,
        };
        return (
          <Field key={language} label={t(`nameIn.${language}`)}>
            {size === 'text' ? (
              <textarea rows={3} {...common} />
            ) : (
              <input required={size === 'name'} {...common} />
            )}
          </Field>
        );
      })}
    </fieldset>
  );
}
