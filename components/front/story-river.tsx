import type { Language } from '@/domain/language';
import type { Paper, Teaser } from '@/domain/published-article';
import { words } from '@/components/site/words';
import { TeaserRow } from './teaser-row';

type Props = { teasers: Teaser[]; language: Language; paper: Paper };

/** The other stories of a section, newest first, one under the other. */
export function StoryRiver({ teasers, language, paper }: Props) {
  if (teasers.length === 0) return null;
  return (
    <section className="river" aria-labelledby="river">
      <h2 id="river" className="strip-name">
        {words(language)('moreStories')}
      </h2>
      {teasers.map((teaser) => (
        <TeaserRow key={teaser.id} teaser={teaser} paper={paper} level={3} />
      ))}
    </section>
  );
}
