'use client';

import type { Editor } from '@tiptap/react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { ArticleDocument } from '@/domain/document';
import type { Language } from '@/domain/language';
import type { PublishedPicture } from '@/domain/published-article';
import { documentOf } from './article-editor.client';
import type { NewerText } from './article-saving';
import { ArticleStillText } from './article-still-text';

type Props = {
  mine: Editor;
  newer: NewerText;
  language: Language;
  pictures: Record<string, PublishedPicture>;
  /** `left` is the text that was not chosen. */
  choose: (chosen: ArticleDocument, left: NewerText, newer: NewerText) => void;
};

/** Two people typed at once: both texts stay, the newer beside one's own, until one of them is chosen. */
export function ArticleConflict({ mine, newer, language, pictures, choose }: Props) {
  const t = useTranslations('newsroom.article.conflict');
  return (
    <section className="article-conflict" role="alert" aria-labelledby="conflict-title">
      <h2 id="conflict-title">{t('title', { person: newer.person })}</h2>
      <p>{t('text', { person: newer.person })}</p>
      <div className="article-choices">
        <Button weight="outlined" onClick={() => choose(documentOf(mine), newer, newer)}>
          {t('keepMine')}
        </Button>
        <Button
          weight="outlined"
          onClick={() => choose(newer.document, { ...newer, document: documentOf(mine), person: '' }, newer)}
        >
          {t('takeNewer', { person: newer.person })}
        </Button>
      </div>
      <details open>
        <summary>{t('newer', { person: newer.person })}</summary>
        <ArticleStillText document={newer.document} language={language} pictures={pictures} />
      </details>
    </section>
  );
}
