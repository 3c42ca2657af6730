'use client';

import {
  createContext,
  startTransition,
  useActionState,
  useContext,
  type FormEvent,
  type ReactNode,
} from 'react';
import type { Found, KeptAnswer } from './answer';

type Props = {
  action: (before: KeptAnswer | null, form: FormData) => Promise<KeptAnswer>;
  className?: string;
  children: ReactNode;
};

const Said = createContext<KeptAnswer | null>(null);

/** What the form held when it was refused; empty before. */
export function useKept(): Record<string, string> {
  return useContext(Said)?.kept ?? {};
}

/** What was looked for in the middle of filling in. */
export function useFound(): readonly Found[] | null {
  return useContext(Said)?.found ?? null;
}

/**
 * A form in which a refusal loses nothing that was filled in: its fields read what they held from `useKept`. A form with
 * an action is emptied by React once the action has answered, so where scripts run this one sends itself.
 */
export function KeepingForm({ action, className, children }: Props) {
  const [answer, send, sending] = useActionState(action, null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const filledIn = new FormData(event.currentTarget, submitter);
    startTransition(() => send(filledIn));
  };
  return (
    <form action={send} onSubmit={submit} className={className} aria-busy={sending}>
      <Said value={answer}>{children}</Said>
      {answer && 'refused' in answer ? (
        <p role="alert" className="refusal">
          {answer.refused.join(' ')}
        </p>
      ) : (
        <p role="status" className="done">
          {answer?.done}
        </p>
      )}
    </form>
  );
}
