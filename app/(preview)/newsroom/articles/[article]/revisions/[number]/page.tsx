import { notFound } from 'next/navigation';
import { ArticlePage } from '@/components/article/article-page';
import { readPaper } from '@/editorial/read-paper';
import { previewOf } from './preview-of';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ article: string; number: string }> };

/** The public page itself, with the text of one revision. */
export default async function Page({ params }: Props) {
  const { article: articleId, number } = await params;
  const [paper, article] = await Promise.all([readPaper(), previewOf(articleId, number)]);
  if (!article) notFound();
  return <ArticlePage article={article} paper={paper} />;
}
