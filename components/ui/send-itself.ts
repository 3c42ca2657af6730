import { startTransition, useActionState, useRef, type FormEvent } from 'react';
import { useFocusHandedOn } from './focus-handed-on';

/**
 * The answer of a form's action, and what makes the form send itself where scripts run: one that React sends is emptied
 * once the action has answered. Without scripts it is a plain form that does the same act.
 */
export function useSendingItself<Said>(action: (before: Said | null, form: FormData) => Promise<Said>) {
  const [answer, send, sending] = useActionState<Said | null, FormData>(action, null);
  const ref = useRef<HTMLFormElement>(null);
  useFocusHandedOn(ref);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const filledIn = new FormData(event.currentTarget, submitter);
    startTransition(() => send(filledIn));
  };
  return { answer, form: { ref, action: send, onSubmit: submit, 'aria-busy': sending } };
}
