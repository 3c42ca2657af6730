import type { Standing } from '@/domain/article';
import { languageCodes, ownNames } from '@/domain/language';
import type { StoryStanding } from '@/domain/story-standing';

type Props = { story: StoryStanding; standingWord: (standing: Standing) => string; label: string };

/** The languages of a story, and what readers have of each. */
export function StandingLines({ story, standingWord, label }: Props) {
  return (
    <ul className="standing-lines" aria-label={label}>
      {story.lines.map(({ id, language, standing }) => (
        <li key={id}>
          <span lang={languageCodes[language].bcp47}>{ownNames[language]}</span> {standingWord(standing)}
        </li>
      ))}
    </ul>
  );
}
