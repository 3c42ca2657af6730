import { createTranslator } from 'use-intl/core';
import type { Language, PerLanguage } from '@/domain/language';
import en from '@/messages/en.json';
import it from '@/messages/it.json';
import zh from '@/messages/zh.json';

const messages: PerLanguage<{ signIn: typeof en.signIn }> = { en, it, zh };

export function signInWords(language: Language) {
  return createTranslator({
    locale: language,
    messages: { signIn: messages[language].signIn },
    namespace: 'signIn',
    onError: (error) => {
      throw error;
    },
  });
}
