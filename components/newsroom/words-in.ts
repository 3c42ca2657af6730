import { createTranslator } from 'use-intl/core';
import type { Language } from '@/domain/language';
import { newsroomMessages, type Catalogue, type Subject } from './catalogue';

/** The translator of one subject, `newsroom.queue` or `stages`, in a language. A missing string throws. */
export function wordsIn<S extends Subject>(language: Language, subject: S) {
  return createTranslator<Catalogue, S>({
    locale: language,
    messages: newsroomMessages(language),
    namespace: subject,
    onError: (error) => {
      throw error;
    },
  });
}
