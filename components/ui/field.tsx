import type { ReactNode } from 'react';

type Props = { label: string; hint?: string; children: ReactNode };

/** A label around its field: the two belong together without an id. */
export function Field({ label, hint, children }: Props) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      {children}
      {hint ? <span className="field-hint">{hint}</span> : null}
    </label>
  );
}
