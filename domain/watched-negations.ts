/** The words of a passage that turn a sentence into its opposite. */
import type { Language, PerLanguage } from './language';

const words: PerLanguage<RegExp> = {
  en: /\b(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|denied|denies|deny)\b|n['’]t\b/giu,
  it: /(?<!\p{L})(?:non|no|mai|nessun[oa]?|né|niente|nulla|neppure|neanche|nemmeno|senza|smentisce|smentito)(?!\p{L})/giu,
  zh: /不|没|未|无|非|否|莫|勿|别/gu,
};
/** Words that have such a character in them and deny nothing. */
const noDenial =
  /非常|无论|不仅|不但|不过|除非|是否|无线|区别|特别|分别|别的|别人|性别|级别|非洲|未来|不断/gu;

export function negationsIn(text: string, language: Language): string[] {
  const denying = language === 'zh' ? text.replace(noDenial, '·') : text;
  return [...denying.matchAll(words[language])].map(([found]) => plain(found.toLowerCase()));
}

/** `isn’t` and `is not` say the same. */
function plain(word: string): string {
  return /^n['’]t$/.test(word) || word === 'cannot' ? 'not' : word;
}
