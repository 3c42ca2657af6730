import type { PerLanguage } from '@/domain/language';
import type { CastPicture } from './shapes';

/** A picture in the one format and under the one licence that the paper's own drawings have. */
export function drawing(id: string, draw: () => string, alt: PerLanguage<string>): CastPicture {
  return { id, draw, width: 1600, height: 1067, credit: 'The Lantern', alt, licence: 'own' };
}
