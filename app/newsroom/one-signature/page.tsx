import type { Metadata } from 'next';
import { requireActing } from '@/app/newsroom/acting';
import { clockIn } from '@/components/newsroom/clock-in';
import '@/app/newsroom/articles/after.css';
import '@/app/newsroom/articles/article.css';
import { countersignFrontHeadlineAction } from '@/app/newsroom/fronts/actions';
import '@/app/newsroom/fronts/fronts.css';
import { QueueKeys } from '@/app/newsroom/queues/queue-keys.client';
import { newsroomWords } from '@/app/newsroom/words';
import { FrontHeadlineList } from '@/components/newsroom/front-headline-list';
import { frontWords } from '@/components/newsroom/front-words';
import { OneSignatureLines } from '@/components/newsroom/one-signature-lines';
import { OneSignatureText } from '@/components/newsroom/one-signature-text';
import { readFrontHeadlines } from '@/editorial/read-front-headlines';
import { readOneSignatureList } from '@/editorial/read-one-signature-list';
import { paperOfRequest } from '@/app/newsroom/paper-of-request';
import { refusalSentence } from '@/editorial/refusal-sentence';
import { countersignAction } from './actions';

export const dynamic = 'force-dynamic';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsroomWords('newsroom.after.oneSignature'))('title') };
}

/** Of what one may see; empty for whoever sees none. */
export default async function Page({ searchParams }: Props) {
  const { by, interfaceLanguage: language } = await requireActing();
  const { article } = await searchParams;
  const [{ withChief, lines, chosen }, headlines, { zone }, t] = await Promise.all([
    readOneSignatureList(by, typeof article === 'string' ? article : undefined),
    readFrontHeadlines(by),
    paperOfRequest(),
    newsroomWords('newsroom.after.oneSignature'),
  ]);
  const list = { chosen: chosen?.line.id ?? null, language, clock: clockIn(language, zone), now: by.now };
  return (
    <QueueKeys>
      <div className="after-page after-wide">
        <h1>{t('title')}</h1>
        <p>{t('about')}</p>
        {withChief.length > 0 ? (
          <section aria-labelledby="with-chief">
            <h2 id="with-chief">{t('withChief')}</h2>
            <OneSignatureLines lines={withChief} {...list} late={null} />
          </section>
        ) : null}
        {lines.length + withChief.length === 0 ? <p>{t('none')}</p> : null}
        {withChief.length > 0 && lines.length > 0 ? <h2>{t('others')}</h2> : null}
        <OneSignatureLines lines={lines} {...list} late={t('late')} />
        {chosen ? (
          <OneSignatureText
            toSign={chosen}
            language={language}
            sentences={chosen.refusals.map((refusal) => refusalSentence(refusal, language, zone))}
            sign={countersignAction}
          />
        ) : null}
        <FrontHeadlineList
          waiting={headlines}
          sign={countersignFrontHeadlineAction}
          reasons={({ refusals }) => refusals.map((refusal) => refusalSentence(refusal, language, zone))}
          words={frontWords(language, zone)}
        />
      </div>
    </QueueKeys>
  );
}
