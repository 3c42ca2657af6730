/** The sentences of the screens, by their keys, as a person reads them in one language. */
import { createTranslator } from 'use-intl/core';
import type { Language, PerLanguage } from '@/domain/language';
import en from '@/messages/en.json' with { type: 'json' };
import it from '@/messages/it.json' with { type: 'json' };
import zh from '@/messages/zh.json' with { type: 'json' };

export const messages: PerLanguage<typeof en> = { en, it, zh };

/** Stands for a value that the test does not know: a time, a number. */
export const any = '\uE000';

function translator(language: Language) {
  return createTranslator({
    locale: language,
    messages: messages[language],
    onError: (error) => {
      throw error;
    },
  });
}

const translators = { en: translator('en'), it: translator('it'), zh: translator('zh') };
export type Say = ReturnType<typeof translator>;

export const sayIn = (language: Language): Say => translators[language];

const plain = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The sentence, whatever stands in it for `any`. */
export const like = (sentence: string) => new RegExp(sentence.split(any).map(plain).join('.*'));
