import type { ReactNode } from 'react';

type Props = { title: string; text: string; children?: ReactNode };

/** A page that is a sentence or two and a way on. */
export function FrameNotice({ title, text, children }: Props) {
  return (
    <div className="frame-notice">
      <h1>{title}</h1>
      <p>{text}</p>
      {children ? <p>{children}</p> : null}
    </div>
  );
}
