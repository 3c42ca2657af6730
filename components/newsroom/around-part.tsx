import type { ReactNode } from 'react';

type Props = {
  title: string;
  /** What is there, in a word or a number. */
  told: string;
  wrong?: string | undefined;
  children: ReactNode;
};

/** One thing around the text, folded to its name and what is there. */
export function AroundPart({ title, told, wrong, children }: Props) {
  return (
    <details className="around-part">
      <summary>
        <span>{title}</span>
        <span className={wrong ? 'wrong' : 'hint'}>{wrong ?? told}</span>
      </summary>
      <div className="around-inside">{children}</div>
    </details>
  );
}
