'use client';

import { createContext, useContext, type ReactNode } from 'react';
import type { Found, KeptAnswer } from './answer';
import { useSendingItself } from './send-itself';

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

/** A form in which a refusal loses nothing that was filled in: its fields read what they held from `useKept`. */
export function KeepingForm({ action, className, children }: Props) {
  const { answer, form } = useSendingItself(action);
  return (
    <form {...form} className={className}>
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
