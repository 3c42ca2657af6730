import type { Language } from '@/domain/language';
import { publicDate } from '@/domain/public-date';

/** Times as the settings say them, in the paper's zone. */
export function settingsTimes(language: Language, zone: string) {
  return {
    time: (at: Date) => publicDate(at, language, zone).text,
    /** The last day that an end covers. */
    day: (until: Date) => publicDate(new Date(until.getTime() - 1), language, zone).day,
  };
}
