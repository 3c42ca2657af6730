import { Field } from '@/components/ui/field';
import type { Language, PerLanguage } from '@/domain/language';
import type { SettingsWords } from './settings-words';

type Props = {
  desks: readonly { slug: string; names: PerLanguage<string> }[];
  chosen?: string;
  language: Language;
  t: SettingsWords;
};

/** The desk on which new articles of a section begin. */
export function SectionDesk({ desks, chosen, language, t }: Props) {
  return (
    <Field label={t('sections.desk')} hint={t('sections.deskHint')}>
      <select name="desk" defaultValue={chosen}>
        {desks.map(({ slug, names }) => (
          <option key={slug} value={slug}>
            {names[language]}
          </option>
        ))}
      </select>
    </Field>
  );
}
