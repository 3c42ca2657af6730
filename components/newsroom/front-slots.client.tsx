'use client';

import { useLocale, useTranslations } from 'use-intl';
import { openingSize } from '@/domain/front-arrangement';
import type { FrontDesk, FrontStory } from '@/domain/front-desk';
import type { Language } from '@/domain/language';
import { layOutFront, type Laid } from '@/domain/lay-out-front';
import type { FrontEditing } from './front-editing';
import { FrontSlotList } from './front-slot-list.client';

type Props = { desk: FrontDesk; editing: FrontEditing };

/** The blocks of the front in their order, laid out by the rule that lays it out for readers. */
export function FrontSlots({ desk, editing }: Props) {
  const t = useTranslations('newsroom.fronts');
  const interfaceLanguage = useLocale() as Language;
  const { arrangement, stories } = editing;
  const known = (places: readonly { article: string }[]) =>
    places.flatMap(({ article }) => stories.get(article) ?? []);
  const laid = layOutFront(
    { opening: known(arrangement.opening), strips: known(arrangement.strips) },
    desk.stories,
    { sections: desk.sections.map(({ slug }) => slug), perStrip: desk.perStrip },
  );
  const inSection = (slug: string) =>
    arrangement.strips.filter(({ article }) => stories.get(article)?.section === slug);
  return (
    <div className="front-slots">
      <FrontSlotList
        id="opening"
        slot="opening"
        title={t('slot.opening')}
        empty={t('emptyOpening')}
        places={arrangement.opening}
        fills={byTime(laid.opening)}
        room={openingSize}
        editing={editing}
      />
      {desk.sections.map(({ slug, names }, at) => {
        const places = inSection(slug);
        const fills = byTime(laid.strips[at]?.stories ?? []);
        return (
          <FrontSlotList
            key={slug}
            id={slug}
            slot="strip"
            title={
              editing.ofSection ? t('slot.more') : t('slot.strip', { section: names[interfaceLanguage] })
            }
            empty={t('emptyStrip')}
            places={places}
            // A section front goes on for pages: the first of it are enough to pick from.
            fills={fills.slice(0, 8)}
            room={desk.perStrip}
            editing={editing}
          />
        );
      })}
    </div>
  );
}

function byTime(laid: readonly Laid<FrontStory>[]): FrontStory[] {
  return laid.flatMap((one) => (one.byTime ? [one.story] : []));
}
