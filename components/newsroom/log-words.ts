/** The sentences of the log: one for each act, in the reader's language, with days and times in the paper's zone. */
import { languageCodes, type Language } from '@/domain/language';
import type { LogLine } from '@/domain/log';
import { newsroomMessages } from './catalogue';
import { wordsIn } from './words-in';

type Say = (key: string, values: Record<string, string | number>) => string;

export type LogWords = ReturnType<typeof logWords>;

export function logWords(language: Language, zone: string) {
  const t = wordsIn(language, 'newsroom.log');
  const { newsroom, commands, words } = newsroomMessages(language);
  const { log } = newsroom;
  const acts: Record<string, string> = log.acts;
  const names: Record<string, string> = { ...commands, ...log.names };
  const part = (at: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(languageCodes[language].dates, { timeZone: zone, ...options }).format(at);
  return {
    language,
    t,
    languages: words.languages,
    /** Who did what. */
    sentence({ act, person, told }: Pick<LogLine, 'act' | 'person' | 'told'>): string {
      const values = {
        act,
        person: person ?? t('clock'),
        revision: told.revision ?? '–',
        subject: told.subject ?? '–',
      };
      return (t as unknown as Say)(act in acts ? `acts.${act}` : 'other', values);
    },
    /** What an act is called in a list of acts. */
    actName: (act: string) => names[act] ?? act,
    day: (at: Date) => part(at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    clock: (at: Date) => part(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  };
}
