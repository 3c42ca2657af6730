'use client';

import type { ReactNode } from 'react';
import { useKept } from './keeping-form.client';

type Props = {
  name: string;
  value: string;
  label: string;
  /** The value that is chosen before anybody chooses. */
  initial?: string;
  /** What follows from the choice. */
  children?: ReactNode;
};

/** One of several choices in a form that keeps them, with what follows from it. */
export function KeptChoice({ name, value, label, initial, children }: Props) {
  const chosen = useKept()[name] ?? initial;
  return (
    <label className="choice">
      <input type="radio" name={name} value={value} defaultChecked={chosen === value} />
      <span>
        <span className="choice-label">{label}</span>
        {children ? <span className="field-hint">{children}</span> : null}
      </span>
    </label>
  );
}
