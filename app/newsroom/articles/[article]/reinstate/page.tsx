import type { Metadata } from 'next';
import { clockIn } from '@/components/newsroom/clock-in';
import { openForAct } from '@/app/newsroom/articles/open-for-act';
import '@/app/newsroom/articles/after.css';
import { newsroomWords } from '@/app/newsroom/words';
import { RequestAnswer } from '@/components/newsroom/request-answer';
import { StandingLines } from '@/components/newsroom/standing-lines';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { KeepingForm } from '@/components/ui/keeping-form.client';
import { KeptChoice } from '@/components/ui/kept-choice.client';
import { KeptText } from '@/components/ui/kept-text.client';
import { readRequest } from '@/editorial/read-request';
import { readReturnable } from '@/editorial/read-returnable';
import { refusalSentence } from '@/editorial/refusal-sentence';
import { answerReinstatementAction, askToReinstateAction } from './actions';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ article: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsroomWords('newsroom.after.reinstate'))('title') };
}

export default async function Page({ params }: Props) {
  const { article } = await params;
  const opened = await openForAct(article, 'ask_reinstate');
  if ('notice' in opened) return opened.notice;
  const { acting, story, shut, zone } = opened;
  if (shut) return shut;
  const { actor, by, interfaceLanguage: language } = acting;
  const [request, numbers] = await Promise.all([
    readRequest(actor, article, 'reinstate', by.now),
    readReturnable(article, by.now),
  ]);
  const t = await newsroomWords('newsroom.after');
  return (
    <div className="after-page">
      <p>
        <a href={`/newsroom/articles/${article}`}>{t('back')}</a>
      </p>
      <h1>{t('reinstate.titleOf', { slugline: story.slugline })}</h1>
      <p>{t('reinstate.about')}</p>
      <StandingLines story={story} language={language} />
      {request ? (
        <RequestAnswer
          request={request}
          language={language}
          time={clockIn(language, zone)(request.askedAt)}
          sentences={request.refusals.map((refusal) => refusalSentence(refusal, language, zone))}
          answer={answerReinstatementAction}
        />
      ) : (
        <KeepingForm action={askToReinstateAction} className="after-form">
          <input type="hidden" name="article" value={article} />
          {numbers.length === 0 ? (
            <>
              <input type="hidden" name="revision" value="0" />
              <p>{t('reinstate.asDraft')}</p>
            </>
          ) : (
            <fieldset>
              <legend>{t('reinstate.which')}</legend>
              {numbers.map((number, index) => (
                <KeptChoice
                  key={number}
                  name="revision"
                  value={String(number)}
                  label={t('revision', { number })}
                  initial={String(numbers[0])}
                >
                  {t(index === 0 ? 'reinstate.wasOut' : 'reinstate.approvedSince')}
                </KeptChoice>
              ))}
            </fieldset>
          )}
          <Field label={t('reason')} hint={t('reinstate.reasonHint')}>
            <KeptText name="reason" rows={1} maxLength={300} />
          </Field>
          <Button type="submit" weight="filled">
            {t('reinstate.ask')}
          </Button>
        </KeepingForm>
      )}
    </div>
  );
}
