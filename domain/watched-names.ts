/**
 * The names of a passage. With Latin letters: words that are written large within a sentence. In Chinese, which has no
 * large letters: titles of works, foreign names with a dot, what stands with a title (李明教授), Latin words. A Chinese
 * name without any of these is seen only where it is among the paper's own contributors.
 */
import type { Language, PerLanguage } from './language';
import { titlesIn } from './watched-quotations';

/** Written large at the beginning of a sentence only because it is the beginning. */
const beginnings: PerLanguage<Set<string>> = {
  en: new Set(
    'the a an in on at of by to for from with and but or so as if when while after before since because although this that these those his her its their our my your he she it they we i who what where why how not no there then here all some many most each every one both'.split(
      ' ',
    ),
  ),
  it: new Set(
    'il lo la i gli le un uno una di a da in con su per tra fra e o ma se che chi come quando dove mentre dopo prima perché questo questa questi queste quel quella non del della dei degli delle al alla ai alle dal dalla nel nella nei sul sulla tutti molti ogni l un d c è si'.split(
      ' ',
    ),
  ),
  zh: new Set(),
};
const never = new Set(['i']);
const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

export function namesIn(text: string, language: Language, known: readonly string[]): string[] {
  const listed = known.filter((name) => name.length > 1 && text.includes(name));
  return language === 'zh' ? [...chineseNames(text), ...listed] : latinNames(text, language);
}

function latinNames(text: string, language: Language): string[] {
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}\p{N}-]*/gu)];
  return words.flatMap(({ 0: word, index }, at) => {
    if (!/^\p{Lu}/u.test(word) || never.has(word.toLowerCase()) || months.test(word)) return [];
    if (/^s$/i.test(word)) return [];
    if (!begins(text, index) || /\p{Lu}/u.test(word.slice(1))) return [word];
    // Two large words at the beginning are a name, unless the first is there to begin.
    const next = words[at + 1];
    const together = next && /^ $/.test(text.slice(index + word.length, next.index));
    return together && /^\p{Lu}/u.test(next[0]) && !beginnings[language].has(word.toLowerCase())
      ? [word]
      : [];
  });
}

/** Whether a sentence begins here, or a quotation, which begins large as well. */
function begins(text: string, index: number): boolean {
  return /(?:^|[.!?…:\n])[\s“”"«»‘’„(–—-]*$|[“"«‘„(]$/u.test(text.slice(0, index));
}

const titles =
  '先生|女士|教授|博士|主席|总统|总理|首相|部长|市长|省长|局长|主任|经理|总裁|船长|法官|检察官|律师|医生|发言人|记者|编辑';
/** Characters that are words of their own, and end a name. */
const ends = /^[的了在是和与对向说称将被为由让给也就都及或]$/u;
const beforeTitle = new RegExp(String.raw`([\p{Script=Han}]{2,3})(?=${titles})`, 'gu');
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function chineseNames(text: string): string[] {
  const latin = text.match(/\p{Lu}[\p{Script=Latin}\p{N}]+/gu) ?? [];
  const titled = [...text.matchAll(beforeTitle)].flatMap(([, found]) => nameAtTheEnd(found ?? ''));
  return [...titlesIn(text, 'zh'), ...latin, ...dottedNames(text), ...titled];
}

/** 马尔科·罗西: the characters of a foreign name are no word of the language, so they come apart one by one. */
function dottedNames(text: string): string[] {
  const words = [...segmenter.segment(text)].map(({ segment }) => segment);
  const names: string[] = [];
  for (let at = words.indexOf('·'); at > 0; at = words.indexOf('·', at + 1)) {
    const left = besideDot(words.slice(0, at).reverse()).reverse();
    names.push(`${left.join('')}·${besideDot(words.slice(at + 1)).join('')}`);
  }
  return names;
}

function besideDot(words: readonly string[]): string[] {
  const [first = '', ...rest] = words;
  const end = rest.findIndex((word) => word.length > 1 || ends.test(word) || !/\p{Script=Han}/u.test(word));
  return [first, ...rest.slice(0, end < 0 ? rest.length : end)];
}

/** A name before a title is not one word of the language: 李 and 明 are two, 海关 is one. */
function nameAtTheEnd(found: string): string[] {
  const last = [...segmenter.segment(found)].map(({ segment }) => segment);
  const single: string[] = [];
  for (const word of last.reverse()) {
    if (word.length > 1) break;
    single.unshift(word);
  }
  return single.length >= 2 ? [single.join('')] : [];
}
