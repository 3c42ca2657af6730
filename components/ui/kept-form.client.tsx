'use client';

import { startTransition, useActionState, type FormEvent, type ReactNode } from 'react';
import type { Answer } from './answer';

/** What was done may bring a link that is shown this once. */
export type KeptAnswer = Answer & { link?: string | null };
type Props = {
  action: (before: KeptAnswer | null, form: FormData) => Promise<KeptAnswer>;
  className?: string;
  /** Above a link that an answer brings. */
  linkLabel?: string;
  children: ReactNode;
};

/** A form that keeps what was typed, whatever the answer; without scripts it is a plain form that does the same act. */
export function KeptForm({ action, className = '', linkLabel, children }: Props) {
  const [answer, send, sending] = useActionState(action, null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    // Sent by React itself, a form would be emptied afterwards.
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => send(form));
  };
  const refused = answer !== null && 'refused' in answer;
  return (
    <form action={send} onSubmit={submit} className={`kept-form ${className}`} aria-busy={sending}>
      {children}
      <div role="status">
        {answer ? (
          <p className={refused ? 'refusal' : 'done'}>{refused ? answer.refused.join(' ') : answer.done}</p>
        ) : null}
      </div>
      {answer?.link ? (
        <label className="field">
          <span className="field-label">{linkLabel}</span>
          <input readOnly value={answer.link} onFocus={(event) => event.currentTarget.select()} />
        </label>
      ) : null}
    </form>
  );
}
