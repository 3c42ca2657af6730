/** The first sentences of an article for places that have no standfirst: teasers, feeds, related stories. */
import { blocksOf, plainText, type ArticleDocument } from './document';
import type { Language, PerLanguage } from './language';
import { closesItsQuotations } from './quotation-marks';
import { sentencesOf } from './sentences';

/** In characters, the mark of a cut included. */
export const excerptLimits: PerLanguage<number> = { en: 220, it: 220, zh: 90 };

export function excerptOf(document: ArticleDocument, language: Language): string {
  const limit = excerptLimits[language];
  const space = language === 'zh' ? '' : ' ';
  let sofar = '';
  let whole = '';
  for (const paragraph of paragraphsOf(document)) {
    for (const sentence of sentencesOf(paragraph, language)) {
      const longer = sofar === '' ? sentence : sofar + space + sentence;
      if (longer.length > limit) return whole || cutAtClause(longer, limit, language);
      sofar = longer;
      // A cut inside somebody's answer would leave its quotation marks open.
      if (closesItsQuotations(sofar)) whole = sofar;
    }
  }
  return whole || sofar;
}

function* paragraphsOf(document: ArticleDocument): Generator<string> {
  for (const block of blocksOf(document)) {
    if (block.type !== 'paragraph' || block.attrs.stray) continue;
    // Far more than any excerpt: a paragraph may be a whole book.
    yield plainText(block.content).slice(0, 5_000).replace(/\s+/gu, ' ').trim();
  }
}

/** A first sentence that is too long: after a clause where one ends late enough, else after a word. */
function cutAtClause(text: string, limit: number, language: Language): string {
  const head = text.slice(0, limit - 1).toWellFormed();
  const clause = Math.max(...[...head.matchAll(/[,;:—–，；：、](?!\d)/gu)].map((match) => match.index), -1);
  const word = language === 'zh' ? lastWordStart(text, limit - 1) : head.lastIndexOf(' ');
  const end = clause > limit / 2 ? clause : word > 0 ? word : limit - 1;
  return head.slice(0, end).replace(/[\s,;:—–，；：、�]+$/u, '') + '…';
}

function lastWordStart(text: string, limit: number): number {
  return new Intl.Segmenter('zh', { granularity: 'word' }).segment(text).containing(limit)?.index ?? limit;
}
