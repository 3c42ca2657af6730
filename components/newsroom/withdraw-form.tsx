import type { KeptAnswer } from '@/components/ui/answer';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FoundChoices } from '@/components/ui/found-choices.client';
import { KeepingForm } from '@/components/ui/keeping-form.client';
import { KeptChoice } from '@/components/ui/kept-choice.client';
import { KeptText } from '@/components/ui/kept-text.client';
import { languageCodes, type Language } from '@/domain/language';
import type { StoryStanding } from '@/domain/story-standing';
import { words } from '@/components/site/words';
import { languagesIn } from './languages-in';
import { ReachChoice } from './reach-choice';
import { wordsIn } from './words-in';

type Props = {
  action: (before: KeptAnswer | null, form: FormData) => Promise<KeptAnswer>;
  story: StoryStanding;
  /** Of the newsroom, not of the article. */
  language: Language;
};

export function WithdrawForm({ action, story, language }: Props) {
  const t = wordsIn(language, 'newsroom.after');
  const languages = languagesIn(language);
  const live = story.lines.filter(({ standing }) => standing === 'live');
  return (
    <KeepingForm action={action} className="after-form">
      <input type="hidden" name="article" value={story.id} />
      <input type="hidden" name="language" value={story.language} />
      <ReachChoice of={story.language} language={language} />
      <fieldset>
        <legend>{t('withdraw.readers')}</legend>
        <KeptChoice name="readers" value="read" label={t('withdraw.read')} initial="read">
          {t('withdraw.readHint')}
        </KeptChoice>
        <KeptChoice name="readers" value="led" label={t('withdraw.led')}>
          {t('withdraw.ledHint', { language: languages[story.language] })}
        </KeptChoice>
      </fieldset>
      <fieldset className="when-led">
        <legend>{t('withdraw.where')}</legend>
        <Field label={t('withdraw.look')} hint={t('withdraw.lookHint')}>
          <KeptText name="words" rows={1} maxLength={200} />
        </Field>
        <Button type="submit" name="look" value="1" weight="outlined">
          {t('withdraw.lookNow')}
        </Button>
        <FoundChoices name="leadTo" none={t('withdraw.nothingFound')} />
      </fieldset>
      {live.map((line) => (
        <Field
          key={line.id}
          label={t('withdraw.explanation', { language: languages[line.language] })}
          hint={t('withdraw.otherwise', { sentence: words(line.language)('withdrawn.readyMade') })}
        >
          <KeptText
            name={`explanation_${line.language}`}
            rows={3}
            maxLength={1_000}
            lang={languageCodes[line.language].bcp47}
          />
        </Field>
      ))}
      <Field label={t('reason')} hint={t('reasonHint')}>
        <KeptText name="reason" rows={1} maxLength={300} />
      </Field>
      <Button type="submit" weight="filled">
        {t('withdraw.now')}
      </Button>
    </KeepingForm>
  );
}
