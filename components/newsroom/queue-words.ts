/** The strings of the queues, and times as a desk says them: in the paper's zone, against the moment of the page. */
import { elapsed } from '@/domain/elapsed';
import { languageCodes, type Language } from '@/domain/language';
import { newsroomMessages } from './catalogue';
import { wordsIn } from './words-in';

export type QueueWords = ReturnType<typeof queueWords>;

export function queueWords(language: Language, zone: string, now: Date) {
  const t = wordsIn(language, 'newsroom.queue');
  const { stages, standings, commands, words } = newsroomMessages(language);
  const part = (at: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(languageCodes[language].dates, { timeZone: zone, ...options }).format(at);
  const day = (at: Date) => part(at, { day: 'numeric', month: 'short' });
  const clock = (at: Date) => part(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return {
    language,
    now,
    t,
    stages,
    standings,
    commands,
    languages: words.languages,
    ago: (at: Date) => {
      const { unit, count } = elapsed(at, now);
      // Further back than a week the date says more.
      return unit === 'days' && count > 7 ? day(at) : t(`ago.${unit}`, { count });
    },
    /** The hour alone, where it is today's. */
    time: (at: Date) => (day(at) === day(now) ? clock(at) : `${day(at)}, ${clock(at)}`),
  };
}
