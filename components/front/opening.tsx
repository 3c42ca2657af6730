import type { Front } from '@/domain/published-article';
import { TeaserStory } from './teaser-story';

type Props = { front: Front };

/** The top of a front as an editor arranged it: one lead, and at most two beside it. */
export function Opening({ front }: Props) {
  const { lead, pair, section } = front;
  if (!lead) return null;
  // Without a picture the lead is carried by its headline, over the whole width.
  const shape = lead.picture && pair.length > 0 ? 'opening-beside' : 'opening-above';
  return (
    <div className={`opening ${shape}`}>
      <TeaserStory teaser={lead} weight="lead" level={2} label={section ? undefined : lead.section.name} />
      {pair.length > 0 && (
        <div className="pair">
          {pair.map((teaser, place) => (
            <TeaserStory
              key={teaser.id}
              // One picture beside the lead is enough: the second story of the pair speaks by its first sentences.
              teaser={place === 0 ? teaser : { ...teaser, picture: null }}
              weight="major"
              level={2}
              label={section ? undefined : teaser.section.name}
            />
          ))}
        </div>
      )}
    </div>
  );
}
