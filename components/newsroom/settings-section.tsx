import type { ReactNode } from 'react';

type Props = { id: string; title: string; children: ReactNode };

/** A white sheet with a heading. */
export function SettingsSection({ id, title, children }: Props) {
  return (
    <section className="settings-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
