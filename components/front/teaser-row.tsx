import { publicDate } from '@/domain/public-date';
import type { Paper, Teaser } from '@/domain/published-article';
import { ResponsivePicture } from '@/components/site/responsive-picture';

type Props = { teaser: Teaser; paper: Paper; level: 2 | 3; showsSection?: boolean };

/** A story in a list: its day, its words, its picture. */
export function TeaserRow({ teaser, paper, level, showsSection = false }: Props) {
  const Headline = level === 2 ? 'h2' : 'h3';
  const date = publicDate(teaser.publishedAt, teaser.language, paper.zone);
  return (
    <article className="teaser teaser-row">
      <p className="label">
        {showsSection && <span>{teaser.section.name}</span>}
        <time dateTime={date.machine}>{date.day}</time>
      </p>
      <div className="teaser-words">
        {teaser.kicker && <p className="kicker">{teaser.kicker}</p>}
        <Headline>
          <a href={teaser.path}>{teaser.headline}</a>
        </Headline>
        <p className="standfirst">{teaser.standfirst || teaser.excerpt}</p>
      </div>
      {teaser.picture && (
        <ResponsivePicture picture={teaser.picture} sizes="(min-width: 44rem) 14rem, 30vw" loading="lazy" />
      )}
    </article>
  );
}
