import type { Language } from '@/domain/language';
import { publicDate } from '@/domain/public-date';
import type { Paper } from '@/domain/published-article';
import type { FoundStory } from '@/domain/site-search';
import { FoundWords } from './found-words';

type Props = { story: FoundStory; language: Language; paper: Paper };

export function FoundStoryLine({ story, language, paper }: Props) {
  const date = publicDate(story.publishedAt, language, paper.zone);
  return (
    <article className="teaser teaser-row">
      <p className="label">
        <span>{story.section}</span>
        <time dateTime={date.machine}>{date.day}</time>
      </p>
      <div className="teaser-words">
        <h3>
          <a href={story.path}>
            <FoundWords text={story.headline} />
          </a>
        </h3>
        <p className="standfirst">
          <FoundWords text={story.excerpt} />
        </p>
      </div>
    </article>
  );
}
