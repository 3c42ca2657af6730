'use client';

import { useActionState, useRef, type ReactNode } from 'react';
import type { Answer } from './answer';
import { useFocusHandedOn } from './focus-handed-on';

type Props = {
  action: (before: Answer | null, form: FormData) => Promise<Answer>;
  className?: string;
  children: ReactNode;
};

/** A form that shows what its action answered; without scripts it is a plain form that does the same. */
export function ActionForm({ action, className, children }: Props) {
  const [answer, send, sending] = useActionState(action, null);
  const form = useRef<HTMLFormElement>(null);
  useFocusHandedOn(form);
  return (
    <form ref={form} action={send} className={className} aria-busy={sending}>
      {children}
      <p role="status" className={answer && 'refused' in answer ? 'refusal' : 'done'}>
        {answer === null ? '' : 'refused' in answer ? answer.refused.join(' ') : answer.done}
      </p>
    </form>
  );
}
