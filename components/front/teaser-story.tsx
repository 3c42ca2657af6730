import type { Teaser } from '@/domain/published-article';
import { ResponsivePicture } from '@/components/site/responsive-picture';

type Props = {
  teaser: Teaser;
  /** How much the story weighs on this page; type, picture and the lines below follow from it. */
  weight: 'lead' | 'major' | 'middle' | 'brief';
  level: 2 | 3;
  /** The line above the headline where the story has no kicker of its own. */
  label?: string;
};

const sizes = {
  lead: '(min-width: 80rem) 52rem, (min-width: 62rem) 64vw, 100vw',
  major: '(min-width: 80rem) 38rem, (min-width: 44rem) 48vw, 100vw',
};

export function TeaserStory({ teaser, weight, level, label }: Props) {
  const Headline = level === 2 ? 'h2' : 'h3';
  const above = teaser.kicker || label;
  const pictured = (weight === 'lead' || weight === 'major') && teaser.picture;
  // A large story without a picture says more instead.
  const saysMore = (weight === 'lead' || weight === 'major') && !pictured && teaser.standfirst !== '';
  return (
    <article className={`teaser teaser-${weight}${pictured ? ' pictured' : ''}`}>
      <div className="teaser-words">
        {above && <p className="kicker">{above}</p>}
        <Headline>
          <a href={teaser.path}>{teaser.headline}</a>
        </Headline>
        {weight !== 'brief' && <p className="standfirst">{teaser.standfirst || teaser.excerpt}</p>}
        {saysMore && <p className="excerpt">{teaser.excerpt}</p>}
      </div>
      {pictured && (
        <ResponsivePicture
          picture={pictured}
          sizes={sizes[weight]}
          loading={weight === 'lead' ? 'eager' : 'lazy'}
        />
      )}
    </article>
  );
}
