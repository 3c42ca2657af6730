import { languageCodes, type Language } from '@/domain/language';

/** Day and time as the newsroom says them, in the paper's zone. */
export function clockIn(language: Language, zone: string): (at: Date) => string {
  const format = new Intl.DateTimeFormat(languageCodes[language].dates, {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (at) => format.format(at);
}
