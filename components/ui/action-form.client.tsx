'use client';

import { useActionState, type ReactNode } from 'react';
import type { Answer } from './answer';

type Props = {
  action: (before: Answer | null, form: FormData) => Promise<Answer>;
  className?: string;
  children: ReactNode;
};

/** A form that shows what its action answered; without scripts it is a plain form that does the same. */
export function ActionForm({ action, className, children }: Props) {
  const [answer, send, sending] = useActionState(action, null);
  return (
    <form action={send} className={className} aria-busy={sending}>
      {children}
      <p role="status" className={answer && 'refused' in answer ? 'refusal' : 'done'}>
        {answer === null ? '' : 'refused' in answer ? answer.refused.join(' ') : answer.done}
      </p>
    </form>
  );
}
