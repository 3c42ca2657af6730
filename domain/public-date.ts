/** Dates on public pages are absolute and name the paper's time zone: a pressed page does not know when it is read. */
import { languageCodes, type Language } from './language';

export type PublicDate = {
  /** Date, time and zone as the language writes them. */
  text: string;
  /** The day alone, for lists. */
  day: string;
  /** For `<time datetime>`. */
  machine: string;
};

export function publicDate(at: Date, language: Language, zone: string): PublicDate {
  const locale = languageCodes[language].dates;
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
  const day = part({ day: 'numeric', month: 'long', year: 'numeric' }).format(at);
  const time = part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  // Chinese has no letters for zones: 意大利时间 is understood, "GMT+1" is not.
  const zoneName = part({ timeZoneName: language === 'zh' ? 'shortGeneric' : 'short' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const text = language === 'zh' ? `${day} ${time}（${zoneName}）` : `${day}, ${time} ${zoneName}`;
  return { text, day, machine: at.toISOString() };
}

/** A month such as 2026-03, as the language writes it. */
export function publicMonth(month: string, language: Language): string {
  const names = new Intl.DateTimeFormat(languageCodes[language].dates, {
    timeZone: 'UTC',
    month: 'long',
    year: 'numeric',
  });
  return names.format(new Date(`${month}-15T00:00:00Z`));
}
