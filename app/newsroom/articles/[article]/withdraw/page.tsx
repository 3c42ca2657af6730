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
  const t = await newsroomWords('newsroom.after');
  const standings = await newsroomWords('standings');
  const standingWord = (standing: typeof story.standing) => standings(standing);
  if (story.standing === 'withdrawn') {
    const words = {
      title: t('withdraw.receiptTitle'),
      text: t('withdraw.receiptText'),
      gone: t('withdraw.gone'),
      none: t('neverPublic'),
      kept: t('kept'),
      reinstate: t('toReinstate'),
      back: t('back'),
    };
    return <TakedownReceipt story={story} words={words} standingWord={standingWord} />;
  }
  if (shut) return shut;
  return (
    <div className="after-page">
      <p>
        <a href={`/newsroom/articles/${article}`}>{t('back')}</a>
      </p>
      <h1>{t('withdraw.titleOf', { slugline: story.slugline })}</h1>
      <p>{t('withdraw.about')}</p>
      <StandingLines story={story} standingWord={standingWord} label={t('languages')} />
      <WithdrawForm action={withdrawAction} story={story} language={acting.interfaceLanguage} />
    </div>
  );
}
