'use client';

import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { PictureChoice } from '@/domain/article-view';
import { languages } from '@/domain/language';
import { largestPicture, megabyte } from '@/domain/picture-limits';
import { licences } from '@/domain/publishing-checks';
import { useLibrary } from './article-library.client';

export type PictureTaken = { picture: PictureChoice } | { refused: string[] };
type Props = { taken: (picture: PictureChoice) => void };

/** Hands in a picture with whose it is, what it may be used for, and what it shows. */
export function ArticlePictureUpload({ taken }: Props) {
  const t = useTranslations('newsroom.pictures');
  const named = useTranslations('words.languages');
  const { articleId, language } = useLibrary();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const body = new FormData(form);
    const file = body.get('picture');
    if (file instanceof File && file.size > largestPicture)
      return setRefused([t('tooLarge', { limit: largestPicture / megabyte })]);
    setBusy(true);
    setRefused([]);
    let takenIn: PictureChoice;
    try {
      const response = await fetch(`/newsroom/articles/${articleId}/pictures`, { method: 'POST', body });
      const answer = (await response.json()) as PictureTaken;
      if ('refused' in answer) return setRefused(answer.refused);
      form.reset();
      takenIn = answer.picture;
    } catch {
      return setRefused([t('failed')]);
    } finally {
      setBusy(false);
    }
    taken(takenIn);
  };
  return (
    <details className="picture-upload">
      <summary>{t('upload')}</summary>
      <form onSubmit={(event) => void send(event)} aria-busy={busy}>
        <input type="hidden" name="language" value={language} />
        <Field label={t('file')} hint={t('fileHint', { limit: largestPicture / megabyte })}>
          <input type="file" name="picture" required accept="image/jpeg,image/png,image/webp" />
        </Field>
        <Field label={t('credit')} hint={t('creditHint')}>
          <input name="credit" required maxLength={200} />
        </Field>
        <Field label={t('licence')}>
          <select name="licence" required defaultValue="">
            <option value="" disabled>
              {t('chooseLicence')}
            </option>
            {licences.map((licence) => (
              <option key={licence} value={licence}>
                {t(`licences.${licence}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('caption')}>
          <input name="caption" maxLength={1_000} />
        </Field>
        {languages.map((one) => (
          <Field key={one} label={t('alt', { language: named(one) })}>
            <input name={one} required={one === language} maxLength={1_000} lang={one} />
          </Field>
        ))}
        <p role="alert" className={refused.length > 0 ? 'refusal' : undefined}>
          {refused.join(' ')}
        </p>
        <Button type="submit" weight="outlined" disabled={busy}>
          {busy ? t('sending') : t('take')}
        </Button>
      </form>
    </details>
  );
}
