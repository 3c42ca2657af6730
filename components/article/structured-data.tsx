import { newsArticle } from '@/domain/structured-data';
import type { Paper, PublishedArticle } from '@/domain/published-article';

type Props = { article: PublishedArticle; paper: Paper };

/** Data, not a script: `<` is escaped, so that no headline can end the element. */
export function StructuredData({ article, paper }: Props) {
  const json = JSON.stringify(newsArticle(article, paper)).replace(/</g, '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
