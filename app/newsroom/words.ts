/** The strings of the newsroom in the language that the person chose. */
import { cache } from 'react';
import { createTranslator } from 'use-intl/core';
import type { Language } from '@/domain/language';
import { requireActing } from './acting';
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

const languageOfRequest = cache(async () => (await requireActing()).interfaceLanguage);

/** The translator of one subject in the language of whoever is signed in. */
export async function newsroomWords<S extends Subject>(subject: S) {
  return wordsIn(await languageOfRequest(), subject);
}
