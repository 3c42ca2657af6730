import type { KeptAnswer } from '@/components/ui/answer';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { KeepingForm } from '@/components/ui/keeping-form.client';
import { KeptChoice } from '@/components/ui/kept-choice.client';
import { KeptText } from '@/components/ui/kept-text.client';
import type { CorrectionGroupLine, NoteLine } from '@/domain/correction-view';
import { noteKinds } from '@/domain/document-attributes';
import { languageCodes, type Language } from '@/domain/language';
import type { StoryStanding } from '@/domain/story-standing';
import { wordsIn } from './words-in';
import { CorrectionQuestions } from './correction-questions';

type Props = {
  action: (before: KeptAnswer | null, form: FormData) => Promise<KeptAnswer>;
  story: StoryStanding;
  language: Language;
  /** A note that is changed before readers have it. */
  note: NoteLine | null;
  /** A correction of another language that this one carries on. */
  group: CorrectionGroupLine | null;
};

export function CorrectForm({ action, story, language, note, group }: Props) {
  const t = wordsIn(language, 'newsroom.after');
  const carried = group && !note ? group : null;
  const kind = note?.kind ?? carried?.kind;
  return (
    <KeepingForm action={action} className="after-form correct-form">
      <input type="hidden" name="article" value={story.id} />
      {carried?.said ? (
        <blockquote className="ready-made" lang={languageCodes[carried.said.language].bcp47}>
          {carried.said.text}
        </blockquote>
      ) : null}
      {kind ? (
        <>
          <input type="hidden" name="group" value={note?.id ?? carried?.id} />
          <input type="hidden" name="kind" value={kind} />
          <p>{note ? t('correct.changing') : t('correct.carrying')}</p>
        </>
      ) : (
        <fieldset>
          <legend>{t('correct.kind')}</legend>
          {noteKinds.map((one) => (
            <KeptChoice
              key={one}
              name="kind"
              value={one}
              label={t(`correct.kinds.${one}`)}
              initial="correction"
            >
              {t(`correct.kindHints.${one}`)}
            </KeptChoice>
          ))}
        </fieldset>
      )}
      <Field label={t('correct.text')} hint={t('correct.textHint')}>
        <KeptText
          name="text"
          rows={4}
          maxLength={2_000}
          lang={languageCodes[story.language].bcp47}
          initial={note?.text ?? ''}
        />
      </Field>
      <fieldset>
        <legend>{t('correct.place')}</legend>
        {(['top', 'foot'] as const).map((place) => (
          <KeptChoice
            key={place}
            name="place"
            value={place}
            label={t(`correct.places.${place}`)}
            initial={note?.place ?? 'top'}
          >
            {t(`correct.placeHints.${place}`)}
          </KeptChoice>
        ))}
      </fieldset>
      {kind ? null : <CorrectionQuestions story={story} language={language} />}
      <p className="muted">{t('correct.signed')}</p>
      <Button type="submit" weight="filled">
        {t('correct.intoText')}
      </Button>
    </KeepingForm>
  );
}
