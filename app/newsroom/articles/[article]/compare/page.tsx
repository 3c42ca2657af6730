import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActing } from '@/app/newsroom/acting';
import '@/app/newsroom/articles/article.css';
import { articlePage } from '@/app/newsroom/articles/article-page';
import { clockIn } from '@/components/newsroom/clock-in';
import { newsroomWords } from '@/app/newsroom/words';
import { ArticleComparison } from '@/components/newsroom/article-comparison';
import type { Say } from '@/components/newsroom/article-words';
import { ChangeKeys } from '@/components/newsroom/change-keys.client';
import { ComparisonChooser } from '@/components/newsroom/comparison-chooser';
import { FrameNotice } from '@/components/newsroom/frame-notice';
import { ActionForm } from '@/components/ui/action-form.client';
import { Button } from '@/components/ui/button';
import { comparisonSideOf, textInProgress, type ComparisonSide } from '@/domain/comparison-side';
import { languageCodes } from '@/domain/language';
import { readComparison } from '@/editorial/read-comparison';
import { paperOfRequest } from '@/app/newsroom/paper-of-request';
import { restoreAction } from '../actions';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ article: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsroomWords('newsroom.article.comparePage'))('name') };
}

export default async function Page({ params, searchParams }: Props) {
  const { article: articleId } = await params;
  const { actor, by, interfaceLanguage } = await requireActing();
  const asked = await searchParams;
  const [from, to] = [comparisonSideOf(asked.from), comparisonSideOf(asked.to)];
  const t = await newsroomWords('newsroom.article');
  const page = await articlePage(articleId);
  if (page.is === 'absent' || from === null || to === null) notFound();
  if (page.is === 'elsewhere') {
    const desk = page.desk[interfaceLanguage];
    return <FrameNotice title={t('elsewhere.title')} text={t('elsewhere.text', { desk })} />;
  }
  const compared = await readComparison(actor, { articleId, from, to }, by.now);
  if (!compared) notFound();
  const say = t as unknown as Say;
  const { zone } = await paperOfRequest();
  const side = (which: ComparisonSide) =>
    which === textInProgress ? t('comparePage.text') : t('revisionNumber', { number: which });
  const values = { slugline: compared.slugline, from: side(from), to: side(to) };
  return (
    <div className="article-page article-reading">
      <h1>{t('comparePage.title', values)}</h1>
      <p>
        <a href={`/newsroom/articles/${articleId}`}>{t('comparePage.back')}</a>
      </p>
      <ComparisonChooser
        revisions={compared.revisions}
        from={from}
        to={to}
        say={say}
        clock={clockIn(interfaceLanguage, zone)}
      />
      <ChangeKeys>
        <div lang={languageCodes[compared.language].bcp47}>
          <ArticleComparison comparison={compared.comparison} say={say} />
        </div>
      </ChangeKeys>
      {page.view.mayWrite && from !== textInProgress ? (
        <ActionForm action={restoreAction}>
          <input type="hidden" name="articleId" value={articleId} />
          <input type="hidden" name="revision" value={from} />
          <Button type="submit" weight="outlined">
            {t('comparePage.restore', { number: from })}
          </Button>
        </ActionForm>
      ) : null}
    </div>
  );
}
