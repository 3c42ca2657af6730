'use client';

import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { Language } from '@/domain/language';
import type { PublishedPicture } from '@/domain/published-article';
import type { NewerText } from './article-saving';
import { ArticleStillText } from './article-still-text';

type Props = {
  other: NewerText;
  language: Language;
  pictures: Record<string, PublishedPicture>;
  drop: () => void;
};

/** The text that was not chosen, to read and to copy from. */
export function ArticleOtherText({ other, language, pictures, drop }: Props) {
  const t = useTranslations('newsroom.article.conflict');
  return (
    <details className="article-other">
      <summary>{other.person ? t('otherKept', { person: other.person }) : t('ownKept')}</summary>
      <ArticleStillText document={other.document} language={language} pictures={pictures} />
      <Button weight="text" onClick={drop}>
        {t('letGo')}
      </Button>
    </details>
  );
}
