import type { PerLanguage } from '@/domain/language';
import type { CastFront } from './shapes';

/** Keys of stories, in the order of the morning's conference. */
export const fronts: PerLanguage<CastFront> = {
  en: {
    lead: 'tall-crane',
    pair: ['wave-buoy', 'crew-list'],
    then: ['two-skins', 'night-ferry', 'quarter-figures', 'public-lift'],
  },
  it: {
    lead: 'tall-crane',
    pair: ['public-lift', 'seagrass-count'],
    then: ['two-skins', 'cordai-dock', 'quarter-figures', 'three-languages-play'],
  },
  zh: {
    lead: 'tall-crane',
    pair: ['quiet-auction', 'two-skins'],
    then: ['quarter-figures', 'wave-buoy', 'three-ledgers', 'barber-letters'],
  },
};
