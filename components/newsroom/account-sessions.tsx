import { ActionForm } from '@/components/ui/action-form.client';
import type { Answer } from '@/components/ui/answer';
import { Button } from '@/components/ui/button';
import type { PublicDate } from '@/domain/public-date';
import { browserOf } from './browser-of';
import type { AccountWords } from './account-words';

type Session = { id: string; createdAt: Date; lastSeenAt: Date; userAgent: string; address: string };
type Action = (before: Answer | null, form: FormData) => Promise<Answer>;
type Props = {
  sessions: Session[];
  here: string;
  endOne: Action;
  endAll: Action;
  time: (at: Date) => PublicDate;
  t: AccountWords;
};

export function AccountSessions({ sessions, here, endOne, endAll, time, t }: Props) {
  const named = ({ userAgent }: Session) => {
    const found = browserOf(userAgent);
    return found ? t('browserOn', found) : t('unknownBrowser');
  };
  return (
    <section className="account-part" aria-labelledby="account-sessions">
      <h2 id="account-sessions">{t('sessions')}</h2>
      <ul className="account-sessions">
        {sessions.map((session) => {
          const seen = time(session.lastSeenAt);
          return (
            <li key={session.id}>
              <p>
                <b>{named(session)}</b>
                {session.address ? <span> {t('from', { address: session.address })}</span> : null}
              </p>
              <p className="hint">
                {t('since', { time: time(session.createdAt).text })}
                {' · '}
                {session.id === here ? <strong>{t('thisOne')}</strong> : t('lastSeen', { time: seen.text })}
              </p>
              {session.id === here ? null : (
                <ActionForm action={endOne}>
                  <input type="hidden" name="session" value={session.id} />
                  <Button
                    type="submit"
                    weight="text"
                    aria-label={t('endNamed', { browser: named(session), time: seen.text })}
                  >
                    {t('end')}
                  </Button>
                </ActionForm>
              )}
            </li>
          );
        })}
      </ul>
      <ActionForm action={endAll}>
        <Button type="submit" weight="outlined">
          {t('everywhere')}
        </Button>
        <p className="hint">{t('everywhereExplained')}</p>
      </ActionForm>
    </section>
  );
}
