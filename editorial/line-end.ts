import type { Language } from '@/domain/language';

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u2E80-\u303F\uFF00-\uFFEF—…“”‘’]/u;
const unspacedLetter = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;

/**
 * What a line end inside a paragraph stands for: a space, and nothing where Chinese was wrapped. `before` and `after`
 * are the texts on both sides.
 */
export function lineEndBetween(before: string, after: string, language: Language): '' | ' ' {
  const last = before.at(-1) ?? ' ';
  const first = after.at(0) ?? ' ';
  if (language === 'zh') return unspaced.test(last) || unspaced.test(first) ? '' : ' ';
  return unspacedLetter.test(last) && unspacedLetter.test(first) ? '' : ' ';
}
