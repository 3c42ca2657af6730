/** The part of an article's address that comes from its headline: Latin, lower case, words joined by hyphens. */
import { pinyin } from 'pinyin-pro';
import type { Language, PerLanguage } from './language';
import { isReserved } from './reserved-words';

const longest = 80;

/** How each language writes what a bare fold to a–z would lose or tear apart. */
const habits: PerLanguage<{ and: string; apostrophe: string; thousands: RegExp }> = {
  en: { and: 'and', apostrophe: '', thousands: /(?<=\d),(?=\d{3}(?!\d))/g },
  // Italian elides before a vowel: l’acqua is two words, Lion’s is one.
  it: { and: 'e', apostrophe: ' ', thousands: /(?<=\d)\.(?=\d{3}(?!\d))/g },
  zh: { and: 'he', apostrophe: '', thousands: /(?<=\d),(?=\d{3}(?!\d))/g },
};

/** Letters that do not come apart into a base letter and an accent. */
const undividedLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
};

/** Uniqueness within the language is the storage's to see to, by `numberedSlug`. */
export function slugFor(headline: string, language: Language): string {
  const { and, apostrophe, thousands } = habits[language];
  const latin = withPinyin(headline.normalize('NFKC'))
    .replace(thousands, '')
    .replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, apostrophe)
    .replace(/['‘’ʼ]/g, '')
    .replace(/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L})|(?!\p{L}))/gu, '')
    .replace(/&/g, ` ${and} `)
    .toLowerCase()
    .replace(/[ßæœøđðłþıħŋ]/g, (letter) => undividedLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const slug = cutAtWord(latin.match(/[a-z0-9]+/g) ?? []);
  if (slug === '') return 'story';
  return isReserved(slug) || /^[\d-]+$/.test(slug) ? `story-${slug}` : slug;
}

/** Whether an editor may choose this as the part of an address. */
export function isUsableSlug(slug: string): boolean {
  if (slug.length > longest || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return false;
  return !isReserved(slug) && !/^[\d-]+$/.test(slug);
}

/** The second article with the same slug gets 2, and so on. */
export function numberedSlug(slug: string, n: number): string {
  return `${slug}-${n}`;
}

/** Chinese words become Latin words: 水利设施 is shuili sheshi. The reading is chosen in the whole sentence. */
function withPinyin(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  const readings = pinyin(text, { toneType: 'none', type: 'all', v: true });
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
  const starts = new Set(words.map((word) => word.index));
  let at = 0;
  let latin = '';
  let previousWasChinese = false;
  for (const { origin, pinyin: reading, isZh } of readings) {
    if (starts.has(at) || isZh !== previousWasChinese) latin += ' ';
    latin += isZh ? reading : origin;
    previousWasChinese = isZh;
    at += origin.length;
  }
  return latin;
}

function cutAtWord(words: string[]): string {
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > longest) return slug === '' ? word.slice(0, longest) : slug;
    slug = longer;
  }
  return slug;
}
