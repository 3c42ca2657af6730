import type { Language } from '@/domain/language';
import { publicDate } from '@/domain/public-date';
import type { Paper, Teaser } from '@/domain/published-article';
import { ResponsivePicture } from '@/components/site/responsive-picture';
import { words } from '@/components/site/words';

type Props = { teasers: Teaser[]; language: Language; paper: Paper };

/** The other stories of a section, newest first, one under the other. */
export function StoryRiver({ teasers, language, paper }: Props) {
  if (teasers.length === 0) return null;
  return (
    <section className="river" aria-labelledby="river">
      <h2 id="river" className="strip-name">
        {words(language)('moreStories')}
      </h2>
      {teasers.map((teaser) => {
        const date = publicDate(teaser.publishedAt, language, paper.zone);
        return (
          <article key={teaser.id} className="teaser teaser-row">
            <p className="label">
              <time dateTime={date.machine}>{date.day}</time>
            </p>
            <div className="teaser-words">
              {teaser.kicker && <p className="kicker">{teaser.kicker}</p>}
              <h3>
                <a href={teaser.path}>{teaser.headline}</a>
              </h3>
              <p className="standfirst">{teaser.standfirst || teaser.excerpt}</p>
            </div>
            {teaser.picture && (
              <ResponsivePicture
                picture={teaser.picture}
                sizes="(min-width: 44rem) 14rem, 30vw"
                loading="lazy"
              />
            )}
          </article>
        );
      })}
    </section>
  );
}
