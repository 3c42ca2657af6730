'use client';

import { useDraggable } from '@dnd-kit/core';
import { useTranslations } from 'use-intl';
import type { ReactNode } from 'react';
import type { FrontStory } from '@/domain/front-desk';
import { languageCodes } from '@/domain/language';
import type { FrontMove } from '@/domain/move-on-front';
import type { FrontEditing } from './front-editing';
import { FrontMoveButton } from './front-move-button.client';

type Props = {
  story: FrontStory;
  /** The same story can be picked from the list and from where it fills a gap. */
  from: 'fill' | 'pick';
  moves: readonly FrontMove[];
  editing: FrontEditing;
  children: ReactNode;
};

/** A story that nobody has set yet: one that fills a gap by time, or one to pick. */
export function FrontStoryRow({ story, from, moves, editing, children }: Props) {
  const t = useTranslations('newsroom.fronts');
  const { id, headline, held } = story;
  const { setNodeRef, attributes, listeners, transform } = useDraggable({
    id: `${from}.${id}`,
    disabled: moves.length === 0,
  });
  return (
    <li
      ref={setNodeRef}
      className={`front-row front-row-${from}`}
      style={
        transform ? { transform: `translate(${transform.x}px, ${transform.y}px)`, zIndex: 2 } : undefined
      }
    >
      {moves.length > 0 ? (
        <button
          type="button"
          className="front-handle"
          {...attributes}
          {...listeners}
          aria-roledescription={undefined}
          aria-label={t('drag', { headline })}
        >
          <span aria-hidden="true">⠿</span>
        </button>
      ) : (
        <span className="front-handle" />
      )}
      <span className="front-title">
        <span lang={languageCodes[editing.language].bcp47}>{headline}</span>
        {held ? <strong className="wrong">{t('held')}</strong> : null}
        {children}
      </span>
      <span className="front-moves" role="group" aria-label={t('acts', { headline })}>
        {moves.map((move) => (
          <FrontMoveButton key={move} move={move} article={id} headline={headline} editing={editing} />
        ))}
      </span>
    </li>
  );
}
