/** What somebody is made to say: the words between quotation marks, without their punctuation. */
import type { ArticleDocument } from './document';
import { plainText } from './document';
import type { Language } from './language';

const between = [
  /“([^“”]+)”/gu,
  /«([^«»]+)»/gu,
  /„([^„“]+)“/gu,
  /「([^「」]+)」/gu,
  /『([^『』]+)』/gu,
  /"([^"]+)"/gu,
];
/** A closing single mark looks like an apostrophe: it closes only before what is no letter. */
const single = /(?<![\p{L}\p{N}])‘([^‘]+?)’(?!\p{L})/gu;

export function quotationsIn(text: string): string[] {
  return [...between, single]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .sort((one, other) => one.index - other.index)
    .flatMap(([, words]) => spoken(words ?? ''));
}

/** Quotations that are set out as blocks, with whoever speaks. */
export function quotationBlocks(document: ArticleDocument): { unit: string; found: string[] }[] {
  return document.content.flatMap((block) => {
    if (block.type !== 'quotation') return [];
    const words = block.content.map((paragraph) => plainText(paragraph.content)).join(' ');
    return [{ unit: block.attrs.id, found: [...spoken(words), ...spoken(block.attrs.speaker ?? '')] }];
  });
}

/** Language is no matter here: a comma more changes nobody’s words. */
function spoken(words: string): string[] {
  const kept = words
    .replace(/[^\p{L}\p{N}\s%]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return kept ? [kept] : [];
}

/** Titles of works stand between marks of their own in Chinese. */
export function titlesIn(text: string, language: Language): string[] {
  return language === 'zh' ? [...text.matchAll(/《([^《》]+)》/gu)].flatMap(([, title]) => title ?? []) : [];
}
