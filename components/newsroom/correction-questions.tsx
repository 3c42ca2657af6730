import { KeptChoice } from '@/components/ui/kept-choice.client';
import { correctionAnswers } from '@/domain/correction-view';
import { languageCodes, type Language } from '@/domain/language';
import type { StoryStanding } from '@/domain/story-standing';
import { words } from '@/components/site/words';
import { languagesIn } from './languages-in';
import { wordsIn } from './words-in';

type Props = { story: StoryStanding; language: Language };

/** For each other language that readers have: whether it has the error too, and what happens there then. */
export function CorrectionQuestions({ story, language }: Props) {
  const t = wordsIn(language, 'newsroom.after');
  const others = story.lines.filter(({ id, standing }) => id !== story.id && standing === 'live');
  return others.map((line) => (
    <fieldset key={line.id} className="when-correction">
      <legend>{t('correct.otherLanguage', { language: languagesIn(language)[line.language] })}</legend>
      {correctionAnswers.map((answer) => (
        <KeptChoice
          key={answer}
          name={`answer_${line.language}`}
          value={answer}
          label={t(`correct.answers.${answer}`)}
        >
          {t(`correct.answerHints.${answer}`)}
        </KeptChoice>
      ))}
      <p className="muted">{t('correct.atOnce')}</p>
      <p className="ready-made" lang={languageCodes[line.language].bcp47}>
        {words(line.language)('correctionPending')}
      </p>
    </fieldset>
  ));
}
