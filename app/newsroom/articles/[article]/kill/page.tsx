import type { Metadata } from 'next';
import { openForAct } from '@/app/newsroom/articles/open-for-act';
import '@/app/newsroom/articles/after.css';
import { newsroomWords } from '@/app/newsroom/words';
import { TakedownReceipt } from '@/components/newsroom/takedown-receipt';
import { StandingLines } from '@/components/newsroom/standing-lines';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { KeepingForm } from '@/components/ui/keeping-form.client';
import { KeptChoice } from '@/components/ui/kept-choice.client';
import { KeptText } from '@/components/ui/kept-text.client';
import { ownNames } from '@/domain/language';
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
  const { story, shut } = opened;
  const t = await newsroomWords('newsroom.after');
  const standings = await newsroomWords('standings');
  const standingWord = (standing: typeof story.standing) => standings(standing);
  if (story.standing === 'killed') {
    return (
      <TakedownReceipt
        story={story}
        words={{
          title: t('kill.receiptTitle'),
          text: t('kill.receiptText'),
          gone: t('kill.gone'),
          none: t('neverPublic'),
          kept: t('kept'),
          reinstate: t('toReinstate'),
          back: t('back'),
        }}
        standingWord={standingWord}
      />
    );
  }
  if (shut) return shut;
  return (
    <div className="after-page">
      <p>
        <a href={`/newsroom/articles/${article}`}>{t('back')}</a>
      </p>
      <h1>{t('kill.titleOf', { slugline: story.slugline })}</h1>
      <p>{t('kill.about')}</p>
      <StandingLines story={story} standingWord={standingWord} label={t('languages')} />
      <KeepingForm action={killAction} className="after-form">
        <input type="hidden" name="article" value={article} />
        <fieldset>
          <legend>{t('reach')}</legend>
          <KeptChoice name="reach" value="story" label={t('allLanguages')} initial="story" />
          <KeptChoice
            name="reach"
            value="article"
            label={t('thisLanguage', { language: ownNames[story.language] })}
          />
        </fieldset>
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
