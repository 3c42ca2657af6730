'use client';

import { useActionState, useId, type ReactNode } from 'react';
import type { Answer } from '@/components/ui/answer';
import { Button, type Weight } from '@/components/ui/button';

type Props<Said> = {
  action: (before: Said | null, form: FormData) => Promise<Said | null>;
  /** What goes with the form unseen. */
  hidden: Record<string, string>;
  weight?: Weight;
  words: { button: string; working: string };
  /** The fields; `describedBy` names the refusal, where there is one. */
  children: (describedBy: string | undefined, answer: Said | null) => ReactNode;
};

/** A form at the door: why somebody was not let in stands above its fields. */
export function DoorForm<Said extends Answer>(props: Props<Said>) {
  const { action, hidden, weight = 'filled', words, children } = props;
  const [answer, send, sending] = useActionState<Said | null, FormData>(action, null);
  const refusalId = useId();
  const refused = answer && 'refused' in answer ? answer.refused.join(' ') : '';
  return (
    <form action={send} className="sign-in-form">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {refused ? (
        <p role="alert" className="refusal" id={refusalId}>
          {refused}
        </p>
      ) : null}
      {children(refused ? refusalId : undefined, answer)}
      <Button type="submit" weight={weight} disabled={sending}>
        {sending ? words.working : words.button}
      </Button>
    </form>
  );
}
