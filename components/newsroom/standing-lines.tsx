import { languageCodes, ownNames, type Language } from '@/domain/language';
import type { StoryStanding } from '@/domain/story-standing';
import { wordsIn } from './words-in';

/** `language`: of the newsroom, not of the article. */
type Props = { story: StoryStanding; language: Language };

/** The languages of a story, and what readers have of each. */
export function StandingLines({ story, language: own }: Props) {
  const standings = wordsIn(own, 'standings');
  return (
    <ul className="standing-lines" aria-label={wordsIn(own, 'newsroom.after')('languages')}>
      {story.lines.map(({ id, language, standing }) => (
        <li key={id}>
          <span lang={languageCodes[language].bcp47}>{ownNames[language]}</span> {standings(standing)}
        </li>
      ))}
    </ul>
  );
}
