import type { Language } from '@/domain/language';
import type { Paper } from '@/domain/published-article';
import { Notice } from './notice';
import { PressMark } from './press-mark';
import { words } from './words';

type Props = { paper: Paper; language: Language; path: string; tags: string[] };

/** Seen only by who follows no redirects. */
export function MovedPage({ paper, language, path, tags }: Props) {
  const t = words(language);
  return (
    <Notice paper={paper} language={language} title={t('moved.title')} tone="plain">
      <PressMark status={301} location={path} tags={tags} />
      <p>
        {`${t('moved.text')} `}
        <a href={path}>{path}</a>
      </p>
    </Notice>
  );
}
