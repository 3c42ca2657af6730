'use client';

import { useDroppable } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useTranslations } from 'use-intl';
import type { FrontPlace, FrontSlot } from '@/domain/front-arrangement';
import type { FrontStory } from '@/domain/front-desk';
import type { FrontMove } from '@/domain/move-on-front';
import type { FrontEditing } from './front-editing';
import { FrontPlaceRow } from './front-place-row.client';
import { FrontStoryRow } from './front-story-row.client';

type Props = {
  /** `opening`, or the section of a strip. */
  id: string;
  slot: FrontSlot;
  title: string;
  empty: string;
  places: readonly FrontPlace[];
  /** What fills the rest by time. */
  fills: readonly FrontStory[];
  /** How many of the places readers see. */
  room: number;
  editing: FrontEditing;
};

/** One block of the front: what is set in it, and below that what fills it by time. */
export function FrontSlotList({ id, slot, title, empty, places, fills, room, editing }: Props) {
  const t = useTranslations('newsroom.fronts');
  // What is set in a block takes what is dropped there, each at its own place; the block itself only where it is empty.
  const { setNodeRef, isOver } = useDroppable({ id: `slot.${id}`, disabled: places.length > 0 });
  const labels = slot === 'opening' ? [t('slot.lead'), t('slot.pair'), t('slot.pair')] : [];
  const movesAt = (at: number): FrontMove[] => [
    ...(at > 0 ? (['up'] as const) : []),
    ...(at < places.length - 1 ? (['down'] as const) : []),
    ...(slot === 'opening' && at === 0 ? [] : (['lead'] as const)),
    slot === 'opening' ? 'strip' : 'opening',
    'remove',
  ];
  return (
    <section
      ref={setNodeRef}
      tabIndex={-1}
      className={isOver ? 'front-slot front-slot-over' : 'front-slot'}
      aria-labelledby={`slot-${id}`}
    >
      <h2 id={`slot-${id}`}>{title}</h2>
      {places.length === 0 ? <p className="hint">{fills.length > 0 ? empty : t('noStories')}</p> : null}
      <SortableContext items={places.map(({ article }) => article)} strategy={verticalListSortingStrategy}>
        <ol>
          {places.map((place, at) => (
            <FrontPlaceRow
              key={place.article}
              place={place}
              slot={slot}
              label={labels[at] ?? null}
              moves={movesAt(at)}
              waits={at >= room}
              editing={editing}
            />
          ))}
          {fills.map((story) => (
            <FrontStoryRow
              key={story.id}
              story={story}
              from="fill"
              moves={['lead', 'opening', 'strip']}
              editing={editing}
            >
              <span className="front-flag">{t('byTime')}</span>
            </FrontStoryRow>
          ))}
        </ol>
      </SortableContext>
    </section>
  );
}
