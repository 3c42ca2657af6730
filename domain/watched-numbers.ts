/** Figures and dates of a passage, in digits and in words, each in one form: `1,000`, `1000` and `one thousand` differ in style alone where the words are simple. */
import type { Language, PerLanguage } from './language';
import { chineseNumber } from './chinese-number';

const small: PerLanguage<string> = {
  en: 'zero - two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  it: 'zero - due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
  zh: '',
};
const tens: PerLanguage<string> = {
  en: 'twenty thirty forty fifty sixty seventy eighty ninety',
  it: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
  zh: '',
};
const others: PerLanguage<string> = {
  en: 'hundred hundreds thousand thousands million millions billion billions dozen dozens half third quarter twice double triple',
  it: 'cento mille mila milione milioni miliardo miliardi dozzina dozzine metà terzo quarto doppio triplo',
  zh: '',
};
const months: PerLanguage<string> = {
  en: 'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica',
  zh: '',
};

const listed = (words: string) => words.split(' ').filter((word) => word.length > 1);

function wordValues(language: Language): Map<string, string> {
  const values = new Map<string, string>();
  small[language].split(' ').forEach((word, value) => word.length > 1 && values.set(word, String(value)));
  listed(tens[language]).forEach((word, index) => values.set(word, String((index + 2) * 10)));
  for (const word of [...listed(others[language]), ...listed(months[language])]) values.set(word, word);
  return values;
}
const values: PerLanguage<Map<string, string>> = {
  en: wordValues('en'),
  it: wordValues('it'),
  zh: new Map(),
};

const percent = String.raw`(?:\s*%|\s+per\s?cent[o]?(?!\p{L}))?`;
const western = new RegExp(String.raw`\d+(?:[.,:]\d+)*${percent}|\p{L}+`, 'giu');
const numerals = '零〇一二三四五六七八九十百千万亿两';
/** Words that have a numeral in them and count nothing. */
const noCount =
  /一般|一些|一直|一样|一起|一定|一切|一旦|一边|一面|一方面|统一|唯一|万一|十分|千万|百姓|四周|四处|再三|乱七八糟|三番五次/gu;
const chinese = new RegExp(
  String.raw`\d+(?:[.,:]\d+)*\s*%?|百分之[${numerals}\d.]+|(?<=[周期第])[一二三四五六日天]|[${numerals}半]+(?:点[${numerals}]+)?`,
  'gu',
);
/** A lone 一 is an article as often as a figure; before these it counts. */
const counted = /^[年月日号时点分秒岁]/u;

export function numbersIn(text: string, language: Language): string[] {
  const plain = text.normalize('NFKC');
  return language === 'zh' ? chineseNumbers(plain) : westernNumbers(plain, language);
}

function westernNumbers(text: string, language: Language): string[] {
  return [...text.matchAll(western)].flatMap(([found]) => {
    if (/^\d/.test(found)) return [plainFigure(found, language)];
    // Month names are written large in English, small in Italian: “may” and “march” are no dates.
    const value = values[language].get(found) ?? values[language].get(found.toLowerCase());
    return value ? [value] : [];
  });
}

function chineseNumbers(text: string): string[] {
  const counting = text.replace(noCount, (word) => '·'.repeat(word.length));
  return [...counting.matchAll(chinese)].flatMap(({ 0: found, index }) => {
    const after = counting.slice(index + found.length);
    const before = counting.at(index - 1) ?? '';
    if (found === '一' && !counted.test(after) && !/[周期第]/u.test(before)) return [];
    if (/\d/.test(found)) return [plainFigure(found.replace('百分之', ''), 'zh', found.startsWith('百分之'))];
    if (found.startsWith('百分之')) return [`${chineseNumber(found.slice(3))}%`];
    return [chineseNumber(found)];
  });
}

function plainFigure(found: string, language: Language, isShare = false): string {
  const thousands = language === 'it' ? /\.(?=\d{3}(?!\d))/g : /,(?=\d{3}(?!\d))/g;
  const digits = found.replace(/[^\d.,:].*$/su, '').replace(thousands, '');
  return isShare || /[%a-z]/i.test(found) ? `${digits}%` : digits;
}
