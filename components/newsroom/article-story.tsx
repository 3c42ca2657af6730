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

/** The story around the article, and its other languages. */
export function ArticleStory({ view, language, say, stageWord, standingWord, start }: Props) {
  return (
    <section className="article-story" aria-labelledby="story-title">
      <h2 id="story-title">{say('story')}</h2>
      {view.storyNote && <p className="article-note">{view.storyNote}</p>}
      <ul>
        {view.siblings.map((sibling) => (
          <li key={sibling.id}>
            <span lang={languageCodes[sibling.language].bcp47}>{ownNames[sibling.language]}</span>{' '}
            {sibling.seen ? (
              <a href={`/newsroom/articles/${sibling.id}`}>
                {stageWord(sibling.seen.stage)} · {standingWord(sibling.seen.standing)}
              </a>
            ) : (
              <span className="muted">{say('siblingElsewhere', { desk: sibling.desk[language] })}</span>
            )}
            {sibling.seen?.takenBy && <span className="muted"> {sibling.seen.takenBy}</span>}{' '}
            {sibling.beside && (
              <a className="story-beside" href={`/newsroom/articles/${view.id}/beside/${sibling.id}`}>
                {say('beside')}
              </a>
            )}
          </li>
        ))}
      </ul>
      {start}
    </section>
  );
}
