import type { Metadata } from 'next';
import { requireActing } from '@/app/newsroom/acting';
import { clockIn } from '@/components/newsroom/clock-in';
import { languagesIn } from '@/components/newsroom/languages-in';
import '@/app/newsroom/articles/after.css';
import { newsroomWords } from '@/app/newsroom/words';
import { paperOfRequest } from '@/app/newsroom/paper-of-request';
import { readRequests } from '@/editorial/read-requests';
import { refusalSentence } from '@/editorial/refusal-sentence';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsroomWords('newsroom.after.requests'))('title') };
}

/** What two people are needed for, and whose turn it is. Empty for whoever may answer none. */
export default async function Page() {
  const { actor, by, interfaceLanguage: language } = await requireActing();
  const [lines, { zone }, t] = await Promise.all([
    readRequests(actor, by.now),
    paperOfRequest(),
    newsroomWords('newsroom.after.requests'),
  ]);
  const clock = clockIn(language, zone);
  return (
    <div className="after-page">
      <h1>{t('title')}</h1>
      <p>{t('about')}</p>
      {lines.length === 0 ? <p>{t('none')}</p> : null}
      <ul className="after-list">
        {lines.map(({ articleId, kind, slugline, refusals, own, ...line }) => (
          <li key={`${articleId} ${kind}`}>
            <a href={`/newsroom/articles/${articleId}/${kind}`}>
              <span>
                {t(`asked.${kind}`)} · {slugline} · {languagesIn(language)[line.language]}
              </span>
            </a>
            <p className="muted">
              {t('by', { person: line.askedBy, time: clock(line.askedAt) })} {line.reason}
            </p>
            <p>
              {own
                ? t(`waits.${kind}`)
                : refusals.map((refusal) => refusalSentence(refusal, language, zone)).join(' ') ||
                  t('yourTurn')}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
