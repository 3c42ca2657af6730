import type { Stage, Standing } from '@/domain/article';
import { languageCodes, type Language } from '@/domain/language';
import type { LanguageMark } from '@/domain/queue';
import type { QueueWords } from './queue-words';

type Props = { marks: readonly LanguageMark[]; own: Language; words: QueueWords };

const signs: Record<Stage, string> = { drafting: '○', in_review: '◐', approved: '●' };

function signOf({ stage, standing }: LanguageMark): string {
  if (standing !== 'unpublished' && standing !== 'live') return '×';
  return signs[stage ?? 'approved'];
}

/** The languages of a story with their stages at a glance: en ● zh ◐ it ○, and in words for who does not see the signs. */
export function QueueMarks({ marks, own, words }: Props) {
  return (
    <span className="marks">
      <span className="unseen">{words.t('languages')}: </span>
      {marks.map((mark) => (
        <span
          key={mark.language}
          className={`mark mark-${mark.standing}${mark.language === own ? ' mark-own' : ''}`}
          title={spoken(mark, words)}
        >
          <span aria-hidden="true" lang={languageCodes[mark.language].bcp47}>
            {mark.language} {signOf(mark)}
          </span>
          <span className="unseen">{spoken(mark, words)}. </span>
        </span>
      ))}
    </span>
  );
}

function spoken({ language, stage, standing }: LanguageMark, words: QueueWords): string {
  return words.t('mark', { language: words.languages[language], stage: whereItIs(stage, standing, words) });
}

export function whereItIs(stage: Stage | null, standing: Standing, words: QueueWords): string {
  const { stages, standings } = words;
  if (standing === 'unpublished') return stage ? stages[stage] : standings[standing];
  const onItsWay = stage !== null && stage !== 'approved' && standing !== 'killed' && standing !== 'spiked';
  return onItsWay ? `${standings[standing]}, ${stages[stage].toLowerCase()}` : standings[standing];
}
