'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { PictureChoice } from '@/domain/article-view';
import { useLibrary } from './article-library.client';
import { ArticlePictureUpload } from './article-picture-upload.client';

type Props = { choose: (picture: PictureChoice) => void };

/** Pictures that the text may show: the newest, what a search finds, or one that is taken in now. */
export function ArticlePictureChoice({ choose }: Props) {
  const t = useTranslations('newsroom.pictures');
  const { pictures, search, add } = useLibrary();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly PictureChoice[] | null>(null);
  const [state, setState] = useState<'idle' | 'searching' | 'failed'>('idle');
  const look = async () => {
    if (words.trim() === '') return setFound(null);
    setState('searching');
    try {
      setFound(await search(words));
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  const take = (picture: PictureChoice) => {
    add(picture);
    choose(picture);
  };
  const shown = found ?? pictures;
  return (
    <div className="picture-choice">
      <div className="picture-search">
        <Field label={t('search')}>
          <input
            type="search"
            value={words}
            maxLength={200}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              void look();
            }}
          />
        </Field>
        <Button weight="outlined" disabled={state === 'searching'} onClick={() => void look()}>
          {t('find')}
        </Button>
      </div>
      <p role="status" className="hint">
        {state === 'failed' ? t('failed') : found && t('found', { count: found.length })}
        {!found && pictures.length === 0 && t('none')}
      </p>
      {shown.length > 0 && (
        <ul className="article-pictures" aria-label={t('label')}>
          {shown.map((picture) => (
            <li key={picture.id}>
              <button type="button" onClick={() => take(picture)}>
                <img
                  src={`${picture.folder}/${picture.key}/${Math.min(...picture.widths)}.jpg`}
                  alt=""
                  loading="lazy"
                  width={picture.width}
                  height={picture.height}
                />
                <span>{picture.caption || t('noCaption')}</span>
                <span className="muted">{picture.credit}</span>
                <span className={picture.alt ? 'muted' : 'wrong'}>{picture.alt || t('noAlt')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <ArticlePictureUpload taken={take} />
    </div>
  );
}
