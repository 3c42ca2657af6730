import { notFound } from 'next/navigation';
import { z } from 'zod';
import { requireActing } from '@/app/newsroom/acting';
import '@/app/newsroom/articles/article.css';
import { newsroomWords } from '@/app/newsroom/words';
import { ArticleComparison } from '@/components/newsroom/article-comparison';
import type { Say } from '@/components/newsroom/article-words';
import { readComparison } from '@/editorial/read-comparison';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ article: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const numbers = z.object({ from: z.coerce.number().int().min(1), to: z.coerce.number().int().min(1) });

export default async function Page({ params, searchParams }: Props) {
  const { article: articleId } = await params;
  const asked = numbers.safeParse(await searchParams);
  const { actor, by } = await requireActing();
  if (!asked.success) notFound();
  const { from, to } = asked.data;
  const compared = await readComparison(actor, { articleId, from, to }, by.now);
  if (!compared) notFound();
  const t = await newsroomWords('newsroom.article');
  return (
    <div className="article-page article-reading">
      <h1>{t('comparePage.title', { slugline: compared.slugline, from, to })}</h1>
      <p>
        <a href={`/newsroom/articles/${articleId}`}>{t('comparePage.back')}</a>
      </p>
      <form className="article-asking" method="get">
        {(['from', 'to'] as const).map((name) => (
          <label key={name} className="field">
            <span className="field-label">{t(`comparePage.${name}`)}</span>
            <input
              name={name}
              type="number"
              min={1}
              max={compared.newest}
              defaultValue={name === 'from' ? from : to}
            />
          </label>
        ))}
        <button type="submit" className="button button-outlined">
          {t('comparePage.show')}
        </button>
      </form>
      <ArticleComparison comparison={compared.comparison} say={t as unknown as Say} />
    </div>
  );
}
