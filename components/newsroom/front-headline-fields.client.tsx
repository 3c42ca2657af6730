'use client';

import { useTranslations } from 'use-intl';
import { Field } from '@/components/ui/field';
import type { FrontPlace } from '@/domain/front-arrangement';
import { longestFrontHeadline, longestHeadlineReason } from '@/domain/front-headline';
import { languageCodes } from '@/domain/language';
import type { FrontEditing } from './front-editing';

type Props = { place: FrontPlace; own: string; editing: FrontEditing };

/** Another headline for this place of this front alone. */
export function FrontHeadlineFields({ place: { article, headline }, own, editing }: Props) {
  const t = useTranslations('newsroom.fronts.headline');
  const lang = languageCodes[editing.language].bcp47;
  const { text = '', reason = '' } = headline ?? {};
  const change = (words: { text: string; reason: string }) =>
    editing.type(article, words.text === '' && words.reason === '' ? null : words);
  return (
    <details className="front-headline" open={headline ? true : undefined}>
      <summary>{t('title')}</summary>
      <p className="hint">{t('own', { headline: own })}</p>
      <Field label={t('text')}>
        <input
          type="text"
          name={`headline-${article}`}
          lang={lang}
          autoComplete="off"
          maxLength={longestFrontHeadline}
          value={text}
          onChange={({ target }) => change({ text: target.value, reason })}
        />
      </Field>
      <Field label={t('reason')} hint={t('explained')}>
        <input
          type="text"
          name={`reason-${article}`}
          autoComplete="off"
          maxLength={longestHeadlineReason}
          required={text.trim() !== ''}
          value={reason}
          onChange={({ target }) => change({ text, reason: target.value })}
        />
      </Field>
    </details>
  );
}
