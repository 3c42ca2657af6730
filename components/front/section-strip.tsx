import type { Language } from '@/domain/language';
import type { SectionName, Teaser } from '@/domain/published-article';
import { TeaserStory } from './teaser-story';

type Props = { section: SectionName; teasers: Teaser[]; language: Language };

/** A section's block on the front page: its first story large, the others in columns beside it. */
export function SectionStrip({ section, teasers, language }: Props) {
  const [first, ...others] = teasers;
  if (!first) return null;
  const columns = columnsOf(others);
  return (
    <section className="strip" aria-labelledby={`strip-${section.slug}`}>
      <h2 id={`strip-${section.slug}`} className="strip-name">
        <a href={`/${language}/${section.slug}`}>{section.name}</a>
      </h2>
      <div className={`strip-columns strip-columns-${columns.length + 1}`}>
        <div className="strip-column strip-first">
          <TeaserStory teaser={first} weight="major" level={3} />
        </div>
        {columns.map((column) => (
          <div key={column[0]?.id} className="strip-column">
            {column.map((teaser, place) => (
              <TeaserStory
                key={teaser.id}
                teaser={teaser}
                weight={place === 0 ? 'middle' : 'brief'}
                level={3}
              />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

function columnsOf(others: Teaser[]): Teaser[][] {
  const half = Math.ceil(others.length / 2);
  return [others.slice(0, half), others.slice(half)].filter((column) => column.length > 0);
}
