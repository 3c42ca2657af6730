import type { ArticleView } from '@/domain/article-view';
import type { Language } from '@/domain/language';
import type { Clock, Say } from './article-words';

type Props = {
  view: ArticleView;
  language: Language;
  say: Say;
  clock: Clock;
  stage: string;
  standing: string;
};

/** Where the text is and what the public has, in words; what was typed since; how much of it is one's own. */
export function ArticleStanding({ view, language, say, clock, stage, standing }: Props) {
  const { approvedNumber, liveNumber, headNumber, wordsSinceHead, textIsHead, share } = view;
  return (
    <section className="article-standing" aria-labelledby="standing-title">
      <h2 id="standing-title">{say('review')}</h2>
      <dl>
        <dt>{say('stage')}</dt>
        <dd data-stage={view.stage}>{stage}</dd>
        <dt>{say('standing')}</dt>
        <dd data-standing={view.standing}>
          {view.standing === 'live' ? (
            <a className="article-out" href={`/s/${view.id}`}>
              {standing}
            </a>
          ) : (
            standing
          )}
          {liveNumber !== null && `, ${say('revisionNumber', { number: liveNumber })}`}
        </dd>
        {view.takenBy && (
          <>
            <dt>{say('takenBy')}</dt>
            <dd>{view.takenBy}</dd>
          </>
        )}
        {view.deadline && (
          <>
            <dt>{say('deadline')}</dt>
            <dd>{clock(view.deadline)}</dd>
          </>
        )}
      </dl>
      {view.holds.map((hold) => (
        <p key={hold.reason} className="article-warning">
          {say('heldBy', { person: hold.person, reason: hold.reason })}
        </p>
      ))}
      {!view.handedIn && <p>{say('private', { desk: view.desk[language] })}</p>}
      {approvedNumber !== null && !textIsHead && (
        <p>{say('wordsSince', { count: wordsSinceHead, number: headNumber })}</p>
      )}
      {share && share.changed > 0 && (
        <p className="article-share">
          {say('share', {
            own: share.own,
            changed: share.changed,
            percent: Math.round((share.own * 100) / share.changed),
          })}
        </p>
      )}
    </section>
  );
}
