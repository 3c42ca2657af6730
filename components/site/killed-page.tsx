import type { Language } from '@/domain/language';
import type { Paper } from '@/domain/published-article';
import { Notice } from './notice';
import { PressMark } from './press-mark';
import { words } from './words';

type Props = { paper: Paper; language: Language; tags: string[] };

/** A killed story leaves nothing behind: no title, no date, no reason. */
export function KilledPage({ paper, language, tags }: Props) {
  const t = words(language);
  return (
    <Notice paper={paper} language={language} title={t('killed.title')} tone="signal">
      <PressMark status={410} tags={tags} />
      <p>{t('killed.text')}</p>
    </Notice>
  );
}
