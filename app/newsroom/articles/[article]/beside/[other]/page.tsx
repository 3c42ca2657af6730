import { notFound } from 'next/navigation';
import { requireActing } from '@/app/newsroom/acting';
import '@/app/newsroom/articles/article.css';
import { newsroomWords } from '@/app/newsroom/words';
import { ArticleBeside } from '@/components/newsroom/article-beside';
import { languagesIn } from '@/components/newsroom/languages-in';
import { readBeside } from '@/editorial/read-beside';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ article: string; other: string }> };

/** Two languages of a story, block beside block. */
export default async function Page({ params }: Props) {
  const { article: articleId, other } = await params;
  const { actor, by, interfaceLanguage } = await requireActing();
  const [beside, t] = await Promise.all([
    readBeside(actor, articleId, other, by.now),
    newsroomWords('newsroom.beside'),
  ]);
  if (!beside) notFound();
  const { left, right, slugline, rows } = beside;
  const languages = languagesIn(interfaceLanguage);
  const named = ({ language, published }: typeof left) =>
    t(published ? 'published' : 'inProgress', { language: languages[language] });
  return (
    <div className="article-page">
      <h1>{t('title', { slugline, one: languages[left.language], other: languages[right.language] })}</h1>
      <p>
        <a href={`/newsroom/articles/${articleId}`}>{t('back')}</a>
      </p>
      <p className="hint">{t('legend')}</p>
      <ArticleBeside
        rows={rows}
        left={{ language: left.language, title: named(left) }}
        right={{ language: right.language, title: named(right) }}
        counts={(figures, quotations) => t('counts', { figures, quotations })}
        nothing={t('nothing')}
      />
    </div>
  );
}
