'use client';

import { useSyncExternalStore } from 'react';
import { ArticleColumns } from './article-columns';
import { ArticleOpened, type Props } from './article-opened.client';
import { ArticleStillText } from './article-still-text';

const never = () => () => undefined;

/** The text as it is comes with the page; where scripts run, it opens for typing. */
export function ArticleDesk(props: Props) {
  const opens = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (opens) return <ArticleOpened {...props} />;
  const pictures = Object.fromEntries(props.pictures.map((picture) => [picture.id, picture]));
  return (
    <ArticleColumns left={props.left} right={props.right}>
      <ArticleStillText document={props.document} language={props.language} pictures={pictures} />
    </ArticleColumns>
  );
}
