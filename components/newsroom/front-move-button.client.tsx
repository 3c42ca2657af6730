'use client';

import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useFocusHandedOn } from '@/components/ui/focus-handed-on';
import type { FrontMove } from '@/domain/move-on-front';
import type { FrontEditing } from './front-editing';

type Props = { move: FrontMove; article: string; headline: string; editing: FrontEditing };

/** Without scripts the button sends the form, and the page makes the move. */
export function FrontMoveButton({ move, article, headline, editing }: Props) {
  const t = useTranslations('newsroom.fronts');
  const button = useRef<HTMLButtonElement>(null);
  // Once made, most moves are no longer there to be made.
  useFocusHandedOn(button);
  return (
    <button
      ref={button}
      type="submit"
      name="do"
      value={`${move}.${article}`}
      className={`front-move front-move-${move}`}
      aria-label={t(`moveNamed.${move}`, { headline })}
      onClick={(event) => {
        event.preventDefault();
        editing.move(move, article);
      }}
    >
      {move === 'up' ? '↑' : move === 'down' ? '↓' : t(`move.${move}`)}
    </button>
  );
}
