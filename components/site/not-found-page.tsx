import type { Language } from '@/domain/language';
import type { Paper } from '@/domain/published-article';
import { Notice } from './notice';
import { PressMark } from './press-mark';
import { words } from './words';

type Props = { paper: Paper; language: Language };

/** One page per language for every address that has never been anything. */
export function NotFoundPage({ paper, language }: Props) {
  const t = words(language);
  return (
    <Notice paper={paper} language={language} title={t('notFound.title')} tone="plain">
      <PressMark status={404} tags={['site']} />
      <p>{t('notFound.text')}</p>
      <p>{t('notFound.onward')}</p>
    </Notice>
  );
}
