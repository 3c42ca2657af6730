import type { ReactNode } from 'react';

type Props = { left: ReactNode; right: ReactNode; children: ReactNode };

/** The sheet between what it was and what happens to it. */
export function ArticleColumns({ left, right, children }: Props) {
  return (
    <div className="article-columns">
      <div className="article-middle">{children}</div>
      <div className="article-left">{left}</div>
      <div className="article-right">{right}</div>
    </div>
  );
}
