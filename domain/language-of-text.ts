/** Tells in which language a passage is written: by its script, and for Latin letters by its commonest words. */
import { isLanguage, type Language } from './language';

/**
 * Only words that mean one language among these. The paper does not publish in the last three;
 * they are here so that French is not taken for Italian.
 */
const commonWords: Record<string, ReadonlySet<string>> = {
  en: words(
    'the of and to is that was for on as with his they at be this from have or had by but not what were we when ' +
      'your said there each which their will would about if up out many then them these her him been has its who ' +
      'are an it he she after where while before into could should than more',
  ),
  it: words(
    'il lo gli di del che è non per della delle dei degli nel nella nelle con sono sul sulla dal dalla alla alle ai al ' +
      'ha hanno anche più come questo questa ma ed essere stato stata dopo quando dove loro suo sua e del uno una ' +
      'chi cui tra fra si',
  ),
  fr: words(
    'le les des du et est dans pour qui sur pas plus par avec ce cette sont aux mais ont été au elle nous vous leur',
  ),
  es: words('el los las y en es por para su más pero como fue este esta muy sus entre cuando porque'),
  de: words(
    'der die das und ist von den dem ein eine zu mit auf für nicht sich im des auch als wird bei nach war sie hat',
  ),
};

/** Null where the text is too short, mixed or in a language that is not the paper's. */
export function languageOfText(text: string): Language | null {
  const found = anyLanguageOfText(text);
  return found !== null && isLanguage(found) ? found : null;
}

/** Like `languageOfText`, but names also languages that the paper does not have; `other` for another script. */
export function anyLanguageOfText(text: string): string | null {
  const han = count(text, /\p{Script=Han}/gu);
  const latin = count(text, /\p{Script=Latin}/gu);
  const elsewhere = count(text, /\p{L}/gu) - han - latin;
  // Kana between the characters: Japanese.
  if (elsewhere >= 8 && elsewhere > (han + latin) / 4) return elsewhere > latin ? 'other' : null;
  // A Chinese character weighs about as much as two letters.
  if (han >= 4 && han * 2 > latin) return 'zh';
  if (han * 2 > latin / 4) return null;
  return byCommonWords(text.toLowerCase().match(/\p{L}+/gu) ?? []);
}

function byCommonWords(all: string[]): string | null {
  const scores = Object.entries(commonWords)
    .map(([language, common]) => ({ language, hits: all.filter((word) => common.has(word)).length }))
    .sort((a, b) => b.hits - a.hits);
  const [first, second] = scores;
  if (!first || !second || all.length < 6 || first.hits < 3) return null;
  const enough = first.hits >= all.length * 0.18;
  return enough && first.hits >= second.hits * 2 ? first.language : null;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
