/** The strings of the fronts' screens, and what their times and names are there. */
import { createTranslator } from 'use-intl/core';
import { languageCodes, type Language, type PerLanguage } from '@/domain/language';
import en from '@/messages/en.json';
import it from '@/messages/it.json';
import zh from '@/messages/zh.json';

const catalogues: PerLanguage<typeof en> = { en, it, zh };

function translator(language: Language) {
  return createTranslator({
    locale: language,
    messages: { fronts: catalogues[language].newsroom.fronts },
    namespace: 'fronts',
    onError: (error) => {
      throw error;
    },
  });
}

const translators = { en: translator('en'), it: translator('it'), zh: translator('zh') };

export type FrontWords = ReturnType<typeof frontWords>;

export function frontWords(language: Language, zone: string) {
  const t = translators[language];
  const languages = catalogues[language].words.languages;
  const format = new Intl.DateTimeFormat(languageCodes[language].dates, {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const sectionName = (section: { names: PerLanguage<string> } | null) =>
    section ? section.names[language] : t('frontPage');
  return {
    language,
    t,
    languages,
    time: (at: Date) => format.format(at),
    sectionName,
    frontName: (front: { language: Language; section: { names: PerLanguage<string> } | null }) =>
      t('nameOf', { section: sectionName(front.section), language: languages[front.language] }),
  };
}
