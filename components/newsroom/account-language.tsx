import { ActionForm } from '@/components/ui/action-form.client';
import type { Answer } from '@/components/ui/answer';
import { Button } from '@/components/ui/button';
import { languageCodes, languages, ownNames, type Language } from '@/domain/language';
import type { AccountWords } from './account-words';

type Props = {
  chosen: Language;
  action: (before: Answer | null, form: FormData) => Promise<Answer>;
  t: AccountWords;
};

export function AccountLanguage({ chosen, action, t }: Props) {
  return (
    <section className="account-part" aria-labelledby="account-language">
      <h2 id="account-language">{t('language')}</h2>
      <p className="hint" id="account-language-hint">
        {t('languageExplained')}
      </p>
      <ActionForm action={action} className="account-languages">
        <fieldset aria-labelledby="account-language" aria-describedby="account-language-hint">
          {languages.map((language) => (
            <label key={language} lang={languageCodes[language].bcp47}>
              <input
                key={chosen}
                type="radio"
                name="language"
                value={language}
                defaultChecked={language === chosen}
              />
              {ownNames[language]}
            </label>
          ))}
        </fieldset>
        <Button type="submit" weight="outlined">
          {t('save')}
        </Button>
      </ActionForm>
    </section>
  );
}
