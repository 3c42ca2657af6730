'use client';

import type { ReactNode } from 'react';
import type { LinkAnswer } from './answer';
import { useSendingItself } from './send-itself';

type Props = {
  action: (before: LinkAnswer | null, form: FormData) => Promise<LinkAnswer>;
  className?: string;
  /** Above a link that an answer brings. */
  linkLabel?: string;
  children: ReactNode;
};

/** A form that keeps what was typed, whatever the answer; without scripts it is a plain form that does the same act. */
export function KeptForm({ action, className = '', linkLabel, children }: Props) {
  const { answer, form } = useSendingItself(action);
  const refused = answer !== null && 'refused' in answer;
  return (
    <form {...form} className={`kept-form ${className}`}>
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
