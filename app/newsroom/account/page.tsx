import type { Metadata } from 'next';
import { requireActing } from '@/app/newsroom/acting';
import { newsroomWords } from '@/app/newsroom/words';
import { AccountLanguage } from '@/components/newsroom/account-language';
import { AccountRights } from '@/components/newsroom/account-rights';
import { AccountSessions } from '@/components/newsroom/account-sessions';
import { publicDate } from '@/domain/public-date';
import { listSessions } from '@/editorial/list-sessions';
import { readOwnRoles } from '@/editorial/read-own-roles';
import { paperOfRequest } from '@/app/newsroom/paper-of-request';
import { readRecentProof } from '@/editorial/read-recent-proof';
import { readSecondFactor } from '@/editorial/read-second-factor';
import { chooseLanguageAction, endSessionAction, signOutEverywhereAction } from './actions';
import { OwnSecondFactor } from './own-second-factor';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsroomWords('newsroom.frame.accountPage'))('title') };
}

export default async function Page() {
  const { by, actor, interfaceLanguage, session } = await requireActing();
  const [t, secondFactorWords, own, proven, sessions, roles, { zone }] = await Promise.all([
    newsroomWords('newsroom.frame.accountPage'),
    newsroomWords('newsroom.secondFactor'),
    readSecondFactor(by),
    readRecentProof(by, session.id),
    listSessions(by),
    readOwnRoles(actor, by.now),
    paperOfRequest(),
  ]);
  const time = (at: Date) => publicDate(at, interfaceLanguage, zone);
  return (
    <div className="account">
      <h1>{t('title')}</h1>
      <AccountRights
        actor={actor}
        roles={roles}
        language={interfaceLanguage}
        now={by.now}
        time={time}
        t={t}
      />
      <AccountLanguage chosen={interfaceLanguage} action={chooseLanguageAction} t={t} />
      <AccountSessions
        sessions={sessions}
        here={session.id}
        endOne={endSessionAction}
        endAll={signOutEverywhereAction}
        time={time}
        t={t}
      />
      <section className="account-group" aria-labelledby="second-factor">
        <h2 id="second-factor">{secondFactorWords('title')}</h2>
        <p className="hint">{secondFactorWords('explained')}</p>
        <OwnSecondFactor own={own} proven={proven} language={interfaceLanguage} time={time} />
      </section>
    </div>
  );
}
