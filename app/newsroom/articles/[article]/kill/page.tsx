import type { Metadata } from 'next';
import { openForAct } from '@/app/newsroom/articles/open-for-act';
import '@/app/newsroom/articles/after.css';
import { newsroomWords } from '@/app/newsroom/words';
import { ReachChoice } from '@/components/newsroom/reach-choice';
import { TakedownReceipt } from '@/components/newsroom/takedown-receipt';
import { StandingLines } from '@/components/newsroom/standing-lines';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { KeepingForm } from '@/components/ui/keeping-form.client';
import { KeptText } from '@/components/ui/kept-text.client';
import { killAction } from './actions';
import { killReasons } from './reasons';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ article: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsroomWords('newsroom.after.kill'))('title') };
}

export default async function Page({ params }: Props) {
  const { article } = await params;
  const opened = await openForAct(article, 'kill');
  if ('notice' in opened) return opened.notice;
  const { acting, story, shut } = opened;
  const language = acting.interfaceLanguage;
  if (story.standing === 'killed') return <TakedownReceipt act="kill" story={story} language={language} />;
  if (shut) return shut;
  const t = await newsroomWords('newsroom.after');
  return (
    <div className="after-page">
      <p>
        <a href={`/newsroom/articles/${article}`}>{t('back')}</a>
      </p>
      <h1>{t('kill.titleOf', { slugline: story.slugline })}</h1>
      <p>{t('kill.about')}</p>
      <StandingLines story={story} language={language} />
      <KeepingForm action={killAction} className="after-form">
        <input type="hidden" name="article" value={article} />
        <ReachChoice of={story.language} language={language} />
        <fieldset>
          <legend>{t('kill.now')}</legend>
          <div className="kill-reasons">
            {killReasons.map((reason) => (
              <Button
                key={reason}
                type="submit"
                name="quick"
                value={reason}
                weight="outlined"
                className="grave"
              >
                {t(`kill.reasons.${reason}`)}
              </Button>
            ))}
          </div>
        </fieldset>
        <Field label={t('kill.otherReason')} hint={t('reasonHint')}>
          <KeptText name="reason" rows={1} maxLength={300} />
        </Field>
        <Button type="submit" weight="outlined" className="grave">
          {t('kill.withThisReason')}
        </Button>
      </KeepingForm>
    </div>
  );
}
