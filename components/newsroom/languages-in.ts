import type { Language, PerLanguage } from '@/domain/language';
import { newsroomMessages } from './catalogue';

/** What the languages are called within a sentence of the newsroom: `Traduci: cinese`. */
export function languagesIn(language: Language): PerLanguage<string> {
  return newsroomMessages(language).words.languages;
}
