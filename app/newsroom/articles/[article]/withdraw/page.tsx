import type { Metadata } from 'next';
import { openForAct } from '@/app/newsroom/articles/open-for-act';
import '@/app/newsroom/articles/after.css';
import { newsroomWords } from '@/app/newsroom/words';
import { StandingLines } from '@/components/newsroom/standing-lines';
import { TakedownReceipt } from '@/components/newsroom/takedown-receipt';
import { WithdrawForm } from '@/components/newsroom/withdraw-form';
import { withdrawAction } from './actions';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ article: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsroomWords('newsroom.after.withdraw'))('title') };
}

export default async function Page({ params }: Props) {
  const { article } = await params;
  const opened = await openForAct(article, 'withdraw');
  if ('notice' in opened) return opened.notice;
  const { acting, story, shut } = opened;
  const language = acting.interfaceLanguage;
  if (story.standing === 'withdrawn')
    return <TakedownReceipt act="withdraw" story={story} language={language} />;
  if (shut) return shut;
  const t = await newsroomWords('newsroom.after');
  return (
    <div className="after-page">
      <p>
        <a href={`/newsroom/articles/${article}`}>{t('back')}</a>
      </p>
      <h1>{t('withdraw.titleOf', { slugline: story.slugline })}</h1>
      <p>{t('withdraw.about')}</p>
      <StandingLines story={story} language={language} />
      <WithdrawForm action={withdrawAction} story={story} language={language} />
    </div>
  );
}
