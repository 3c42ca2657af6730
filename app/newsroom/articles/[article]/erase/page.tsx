import type { Metadata } from 'next';
import { clockIn } from '@/components/newsroom/clock-in';
import { openForAct } from '@/app/newsroom/articles/open-for-act';
import '@/app/newsroom/articles/after.css';
import { newsroomWords } from '@/app/newsroom/words';
import { RequestAnswer } from '@/components/newsroom/request-answer';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { KeepingForm } from '@/components/ui/keeping-form.client';
import { KeptText } from '@/components/ui/kept-text.client';
import { readRequest } from '@/editorial/read-request';
import { refusalSentence } from '@/editorial/refusal-sentence';
import { answerErasureAction, askToEraseAction } from './actions';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ article: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsroomWords('newsroom.after.erase'))('title') };
}

export default async function Page({ params }: Props) {
  const { article } = await params;
  const opened = await openForAct(article, 'ask_erase');
  if ('notice' in opened) return opened.notice;
  const { acting, story, shut, zone } = opened;
  if (shut) return shut;
  const { actor, by, interfaceLanguage: language } = acting;
  const request = await readRequest(actor, article, 'erase', by.now);
  const t = await newsroomWords('newsroom.after');
  return (
    <div className="after-page">
      <p>
        <a href="/newsroom/requests">{t('requests.all')}</a>
      </p>
      <h1>{t('erase.titleOf', { slugline: story.slugline })}</h1>
      <p>{t('erase.about')}</p>
      {request ? (
        <RequestAnswer
          request={request}
          language={language}
          time={clockIn(language, zone)(request.askedAt)}
          sentences={request.refusals.map((refusal) => refusalSentence(refusal, language, zone))}
          answer={answerErasureAction}
        />
      ) : (
        <KeepingForm action={askToEraseAction} className="after-form">
          <input type="hidden" name="article" value={article} />
          <Field label={t('erase.which')} hint={t('erase.whichHint')}>
            <KeptText name="revisions" rows={1} maxLength={200} />
          </Field>
          <Field label={t('reason')} hint={t('reasonHint')}>
            <KeptText name="reason" rows={1} maxLength={300} />
          </Field>
          <Button type="submit" weight="filled">
            {t('erase.ask')}
          </Button>
        </KeepingForm>
      )}
    </div>
  );
}
