import type { ReactNode } from 'react';

type Props = { left: ReactNode; right: ReactNode; children: ReactNode };

/** The sheet between what it was and what happens to it. */
export function ArticleColumns({ left, right, children }: Props) {
  return (
    <div className="article-columns">
      <div className="article-middle">{children}</div>
      <aside className="article-left">{left}</aside>
      <aside className="article-right">{right}</aside>
    </div>
  );
}
