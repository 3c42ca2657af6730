'use client';

import { useState, type PointerEvent } from 'react';
import { useTranslations } from 'use-intl';
import { ActionForm } from '@/components/ui/action-form.client';
import { Button } from '@/components/ui/button';
import type { PublishedPicture } from '@/domain/published-article';
import type { AroundAct } from './around-words';

type Props = {
  articleId: string;
  pictureId: string;
  picture: PublishedPicture;
  mayFurnish: boolean;
  act: AroundAct;
};

const percent = (part: number) => Math.round(Math.min(1, Math.max(0, part)) * 100);
const axes = ['x', 'y'] as const;

/** The point that every crop keeps in view: a click on the picture, or the arrow keys on the two scales. */
export function AroundCrop({ articleId, pictureId, picture, mayFurnish, act }: Props) {
  const t = useTranslations('newsroom.around.crop');
  const [point, setPoint] = useState({ x: percent(picture.focal.x), y: percent(picture.focal.y) });
  const src = `${picture.folder}/${picture.key}/${Math.min(...picture.widths)}.jpg`;
  const place = (event: PointerEvent<HTMLImageElement>) => {
    if (!mayFurnish) return;
    const box = event.currentTarget.getBoundingClientRect();
    setPoint({
      x: percent((event.clientX - box.left) / box.width),
      y: percent((event.clientY - box.top) / box.height),
    });
  };
  const position = `${point.x}% ${point.y}%`;
  return (
    <ActionForm action={act} className="around-form">
      <input type="hidden" name="article" value={articleId} />
      <input type="hidden" name="picture" value={pictureId} />
      <div className="around-crop">
        <img
          src={src}
          alt={picture.alt}
          width={picture.width}
          height={picture.height}
          onPointerDown={place}
          draggable={false}
        />
        <span aria-hidden="true" style={{ left: `${point.x}%`, top: `${point.y}%` }} />
      </div>
      <div className="around-crops" aria-hidden="true">
        <img src={src} alt="" style={{ objectPosition: position }} />
        <img src={src} alt="" style={{ objectPosition: position }} />
      </div>
      {mayFurnish && (
        <>
          {axes.map((axis) => (
            <label key={axis} className="around-scale">
              <span>{t(axis)}</span>
              <input
                type="range"
                name={axis}
                min={0}
                max={100}
                step={1}
                value={point[axis]}
                aria-valuetext={t('percent', { percent: point[axis] })}
                onChange={(event) => setPoint({ ...point, [axis]: Number(event.target.value) })}
              />
            </label>
          ))}
          <Button type="submit" weight="outlined">
            {t('keep')}
          </Button>
        </>
      )}
    </ActionForm>
  );
}
