'use client';

import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type UniqueIdentifier,
} from '@dnd-kit/core';
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

type Props = {
  /** What a place or a story is called to whoever hears it. */
  nameOf: (article: string) => string;
  /** What a slot is called. */
  slotName: (slot: string) => string;
  drop: (article: string, onto: string) => void;
  children: ReactNode;
};

/** A story is known by its article, wherever it is dragged from. */
export function articleOf(id: UniqueIdentifier): string {
  return String(id).replace(/^(fill|pick)\./, '');
}

/** Dragging, by pointer and by keys, told in the interface's language to whoever does not see it. */
export function FrontDrag({ nameOf, slotName, drop, children }: Props) {
  const t = useTranslations('newsroom.fronts.dragging');
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const headlineOf = (id: UniqueIdentifier) => nameOf(articleOf(id));
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('lifted', { headline: headlineOf(active.id) }),
    onDragOver: ({ active, over }) => {
      const headline = headlineOf(active.id);
      // Over its own place it has only been lifted, which was said.
      if (over?.id === active.id) return undefined;
      if (!over) return t('nowhere', { headline });
      const [slot] = String(over.id).match(/(?<=^slot\.).+/) ?? [];
      return slot
        ? t('overSlot', { headline, slot: slotName(slot) })
        : t('over', { headline, other: headlineOf(over.id) });
    },
    onDragEnd: ({ active, over }) => t(over ? 'dropped' : 'cancelled', { headline: headlineOf(active.id) }),
    onDragCancel: ({ active }) => t('cancelled', { headline: headlineOf(active.id) }),
  };
  return (
    <DndContext
      id="front"
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t('instructions') } }}
      onDragEnd={({ active, over }) => {
        if (over) drop(articleOf(active.id), articleOf(over.id));
      }}
    >
      {children}
    </DndContext>
  );
}
