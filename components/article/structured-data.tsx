import { newsArticle } from '@/domain/structured-data';
import type { Paper, PublishedArticle } from '@/domain/published-article';
import { JsonLd } from '@/components/site/json-ld';

type Props = { article: PublishedArticle; paper: Paper };

export function StructuredData({ article, paper }: Props) {
  return <JsonLd data={newsArticle(article, paper)} />;
}
