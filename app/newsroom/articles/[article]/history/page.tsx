import { notFound } from 'next/navigation';
import { requireActing } from '@/app/newsroom/acting';
import { articlePage } from '@/app/newsroom/articles/article-page';
import { clockIn } from '@/app/newsroom/articles/clock-in';
import '@/app/newsroom/articles/article.css';
import { newsroomWords } from '@/app/newsroom/words';
import { ArticleLog } from '@/components/newsroom/article-log';
import type { Say } from '@/components/newsroom/article-words';
import { readPaper } from '@/editorial/read-paper';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ article: string }> };

export default async function Page({ params }: Props) {
  const { article: articleId } = await params;
  const { interfaceLanguage } = await requireActing();
  const [page, { zone }, t] = await Promise.all([
    articlePage(articleId),
    readPaper(),
    newsroomWords('newsroom.article'),
  ]);
  if (page.is !== 'found') notFound();
  const { slugline, activity } = page.view;
  return (
    <div className="article-page article-reading">
      <h1>{t('historyPage.title', { slugline })}</h1>
      <p>
        <a href={`/newsroom/articles/${articleId}`}>{t('historyPage.back')}</a>
      </p>
      <ArticleLog lines={activity} say={t as unknown as Say} clock={clockIn(interfaceLanguage, zone)} />
    </div>
  );
}
