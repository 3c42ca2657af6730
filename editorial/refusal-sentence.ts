/** A refusal as the sentence that a person reads: the same on screens and on the command line, in each language. */
import { createTranslator } from 'use-intl/core';
import { isLanguage, type Language, type PerLanguage } from '@/domain/language';
import { publicDate } from '@/domain/public-date';
import type { Refusal, RefusalValue } from '@/domain/refusal';
import en from '@/messages/en.json' with { type: 'json' };
import it from '@/messages/it.json' with { type: 'json' };
import zh from '@/messages/zh.json' with { type: 'json' };

const catalogues = { en, it, zh };
const separators: PerLanguage<string> = { en: ', ', it: ', ', zh: '、' };

/** A missing sentence or value is a bug: it throws, rather than showing a code to a person. */
const translators = {
  en: sentencesIn('en'),
  it: sentencesIn('it'),
  zh: sentencesIn('zh'),
} satisfies PerLanguage<unknown>;

function sentencesIn(language: Language) {
  return createTranslator({
    locale: language,
    messages: { refusals: catalogues[language].refusals as Record<string, string> },
    namespace: 'refusals',
    onError: (error) => {
      throw error;
    },
  });
}

/** `zone`: the paper's time zone, in which times are said. */
export function refusalSentence(refusal: Refusal, language: Language, zone = 'UTC'): string {
  const values = Object.entries(refusal.values).map(([name, value]) => [
    name,
    spoken(name, value, language, zone),
  ]);
  return translators[language](refusal.code, Object.fromEntries(values) as Record<string, string | number>);
}

function spoken(name: string, value: RefusalValue, language: Language, zone: string): string | number {
  if (value instanceof Date) return publicDate(value, language, zone).text;
  if (typeof value === 'object') return value[language];
  // A list of codes becomes a list of words; one code alone is the business of the sentence.
  if (name === 'languages') {
    const codes = String(value).split(', ').filter(isLanguage);
    return codes.map((code) => catalogues[language].words.languages[code]).join(separators[language]);
  }
  return value;
}
