import type { Language } from '@/domain/language';
import { publicDate } from '@/domain/public-date';
import type { Paper } from '@/domain/published-article';
import { Notice } from './notice';
import { PressMark } from './press-mark';
import { words } from './words';

type Props = { paper: Paper; language: Language; explanation: string; at: Date; tags: string[] };

/** A withdrawn story leaves its explanation behind, or the paper's ready-made one, and when. */
export function WithdrawnPage({ paper, language, explanation, at, tags }: Props) {
  const t = words(language);
  const date = publicDate(at, language, paper.zone);
  return (
    <Notice paper={paper} language={language} title={t('withdrawn.title')} tone="signal">
      <PressMark status={410} tags={tags} />
      <p className="explanation">{explanation || t('withdrawn.readyMade')}</p>
      <p className="dates">
        <time dateTime={date.machine}>{t('withdrawn.since', { date: date.text })}</time>
      </p>
    </Notice>
  );
}
