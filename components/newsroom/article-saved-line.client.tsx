'use client';

import { useFormatter, useTranslations } from 'use-intl';
import type { Saving } from './article-saving';

type Props = { saving: Saving; lastTyped: { person: string; at: string }; mayWrite: boolean };

/** Where the text is, in plain words. */
export function ArticleSavedLine({ saving, lastTyped, mayWrite }: Props) {
  const t = useTranslations('newsroom.article.saving');
  const format = useFormatter();
  const clock = (at: Date) =>
    format.dateTime(at, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  const sentence = () => {
    switch (saving.is) {
      case 'as_opened':
        return t(mayWrite ? 'asOpened' : 'readOnly', lastTyped);
      case 'typed':
      case 'under_way':
        return t('typed');
      case 'saved':
        return t('saved', { at: clock(saving.at) });
      case 'unreachable':
        return t('unreachable');
      case 'refused':
        return t('refused', { reasons: saving.sentences.join(' ') });
      case 'moved_on':
        return t('movedOn', { person: saving.newer.person });
    }
  };
  const wrong = saving.is === 'unreachable' || saving.is === 'refused' || saving.is === 'moved_on';
  return (
    <p
      role="status"
      className={wrong ? 'article-saved article-saved-wrong' : 'article-saved'}
      data-saving={saving.is}
    >
      {sentence()}
    </p>
  );
}
