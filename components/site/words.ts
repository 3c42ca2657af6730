/** The strings of the public site. A missing one throws, so that a page with a hole is never pressed. */
import { createTranslator } from 'use-intl/core';
import type { Language } from '@/domain/language';
import en from '@/messages/en.json';
import it from '@/messages/it.json';
import zh from '@/messages/zh.json';

const messages: Record<Language, { site: typeof en.site }> = { en, it, zh };

function translator(language: Language) {
  return createTranslator({
    locale: language,
    messages: { site: messages[language].site },
    namespace: 'site',
    onError: (error) => {
      throw error;
    },
  });
}

const translators = { en: translator('en'), it: translator('it'), zh: translator('zh') };

export function words(language: Language) {
  return translators[language];
}
