/** The strings of what follows publication, for parts that are made on the server. */
import { createTranslator } from 'use-intl/core';
import type { Language, PerLanguage } from '@/domain/language';
import en from '@/messages/en.json';
import it from '@/messages/it.json';
import zh from '@/messages/zh.json';

const catalogues: PerLanguage<typeof en> = { en, it, zh };

function translator(language: Language) {
  return createTranslator({
    locale: language,
    messages: { after: catalogues[language].newsroom.after },
    namespace: 'after',
    onError: (error) => {
      throw error;
    },
  });
}

const translators = { en: translator('en'), it: translator('it'), zh: translator('zh') };

export function afterWords(language: Language) {
  return translators[language];
}

/** What readers of a language read at once, without anybody writing it. */
export function readyMade(language: Language): { withdrawn: string; checking: string } {
  const { withdrawn, correctionPending } = catalogues[language].site;
  return { withdrawn: withdrawn.readyMade, checking: correctionPending };
}
