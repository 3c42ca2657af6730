import { KeptChoice } from '@/components/ui/kept-choice.client';
import type { Language } from '@/domain/language';
import { languagesIn } from './languages-in';
import { wordsIn } from './words-in';

type Props = {
  /** The article's. */
  of: Language;
  /** Of the newsroom, not of the article. */
  language: Language;
};

/** Whether an act goes for every language of the story, as it does by itself, or for this article alone. */
export function ReachChoice({ of, language }: Props) {
  const t = wordsIn(language, 'newsroom.after');
  return (
    <fieldset>
      <legend>{t('reach')}</legend>
      <KeptChoice name="reach" value="story" label={t('allLanguages')} initial="story" />
      <KeptChoice
        name="reach"
        value="article"
        label={t('thisLanguage', { language: languagesIn(language)[of] })}
      />
    </fieldset>
  );
}
