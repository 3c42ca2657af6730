'use client';

import { useTranslations } from 'use-intl';
import type { PictureChoice } from '@/domain/article-view';

type Props = { pictures: readonly PictureChoice[]; choose: (picture: PictureChoice) => void };

/** The newest pictures of the library, each with its caption. */
export function ArticlePictureChoice({ pictures, choose }: Props) {
  const t = useTranslations('newsroom.article.tools');
  if (pictures.length === 0) return <p>{t('noPictures')}</p>;
  return (
    <ul className="article-pictures" aria-label={t('picture')}>
      {pictures.map((picture) => (
        <li key={picture.id}>
          <button type="button" onClick={() => choose(picture)}>
            <img
              src={`${picture.folder}/${picture.key}/${Math.min(...picture.widths)}.jpg`}
              alt={picture.alt}
              loading="lazy"
              width={picture.width}
              height={picture.height}
            />
            <span>{picture.caption || picture.alt}</span>
            <span className="muted">{picture.credit}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
