'use client';

import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { useTranslations } from 'use-intl';
import type { FrontPlace, FrontSlot } from '@/domain/front-arrangement';
import { languageCodes } from '@/domain/language';
import type { FrontMove } from '@/domain/move-on-front';
import type { FrontEditing } from './front-editing';
import { FrontHeadlineFields } from './front-headline-fields.client';
import { FrontMoveButton } from './front-move-button.client';

type Props = {
  place: FrontPlace;
  slot: FrontSlot;
  /** What the place is called, where it has a name of its own. */
  label: string | null;
  /** What can be done from here. */
  moves: readonly FrontMove[];
  /** Behind the last that its strip shows. */
  waits: boolean;
  editing: FrontEditing;
};

/** A story that an editor has set: dragged by its handle, moved by its buttons. */
export function FrontPlaceRow({ place, slot, label, moves, waits, editing }: Props) {
  const t = useTranslations('newsroom.fronts');
  const { article } = place;
  const { setNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({
    id: article,
    attributes: { roleDescription: '' },
  });
  const story = editing.stories.get(article);
  const own = story?.headline ?? article;
  const headline = place.headline?.text || own;
  return (
    <li
      ref={setNodeRef}
      className={isDragging ? 'front-row front-row-lifted' : 'front-row'}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <input type="hidden" name={slot} value={article} />
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
      <span className="front-title">
        {label ? <span className="front-label">{label}</span> : null}
        <span lang={languageCodes[editing.language].bcp47}>{headline}</span>
        {place.headline?.text ? <span className="front-flag">{t('typedOver')}</span> : null}
        {story?.held ? <strong className="wrong">{t('held')}</strong> : null}
        {waits ? <span className="front-flag">{t('waits')}</span> : null}
      </span>
      <span className="front-moves" role="group" aria-label={t('acts', { headline })}>
        {moves.map((move) => (
          <FrontMoveButton key={move} move={move} article={article} headline={headline} editing={editing} />
        ))}
      </span>
      <FrontHeadlineFields place={place} own={own} editing={editing} />
    </li>
  );
}
