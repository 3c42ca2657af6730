import type { ReactNode } from 'react';
import type { ArticleView } from '@/domain/article-view';
import { languageCodes, ownNames, type Language } from '@/domain/language';
import type { Say } from './article-words';

type Props = {
  view: ArticleView;
  language: Language;
  say: Say;
  stageWord: (stage: string) => string;
  standingWord: (standing: string) => string;
  /** Begins the article of another language; from the page. */
  start: ReactNode;
};

/** The story around the article: its other languages, what stands below it, where it is found. */
export function ArticleStory({ view, language, say, stageWord, standingWord, start }: Props) {
  return (
    <section className="article-story" aria-labelledby="story-title">
      <h2 id="story-title">{say('story')}</h2>
      {view.storyNote && <p className="article-warning">{view.storyNote}</p>}
      <ul>
        {view.siblings.map((sibling) => (
          <li key={sibling.id}>
            <span lang={languageCodes[sibling.language].bcp47}>{ownNames[sibling.language]}</span>{' '}
            {sibling.seen ? (
              <a href={`/newsroom/articles/${sibling.id}`}>
                {stageWord(sibling.seen.stage)}, {standingWord(sibling.seen.standing)}
              </a>
            ) : (
              <span className="muted">{say('siblingElsewhere', { desk: sibling.desk[language] })}</span>
            )}
            {sibling.seen?.takenBy && <span className="muted"> {sibling.seen.takenBy}</span>}
          </li>
        ))}
      </ul>
      {start}
      {view.related.length > 0 && (
        <>
          <h3>{say('related')}</h3>
          <ul>
            {view.related.map(({ id, title }) => (
              <li key={id}>
                <a href={`/newsroom/articles/${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {view.topics.length > 0 && (
        <>
          <h3>{say('topics')}</h3>
          <p>{view.topics.map((names) => names[language]).join(', ')}</p>
        </>
      )}
      {view.addresses.length > 0 && (
        <>
          <h3>{say('addresses')}</h3>
          <ul className="article-addresses">
            {view.addresses.map(({ path, current }) => (
              <li key={path}>{current && view.standing === 'live' ? <a href={path}>{path}</a> : path}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
