/** The strings of the fronts' screens, and what their times and names are there. */
import type { Language, PerLanguage } from '@/domain/language';
import { newsroomMessages } from './catalogue';
import { clockIn } from './clock-in';
import { wordsIn } from './words-in';

export type FrontWords = ReturnType<typeof frontWords>;

export function frontWords(language: Language, zone: string) {
  const t = wordsIn(language, 'newsroom.fronts');
  const { languages } = newsroomMessages(language).words;
  const sectionName = (section: { names: PerLanguage<string> } | null) =>
    section ? section.names[language] : t('frontPage');
  return {
    language,
    t,
    languages,
    time: clockIn(language, zone),
    sectionName,
    frontName: (front: { language: Language; section: { names: PerLanguage<string> } | null }) =>
      t('nameOf', { section: sectionName(front.section), language: languages[front.language] }),
  };
}
